package org.cordbank.museum.guides;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Duty on a weekday, or days away.
 *
 * @param weekday 1 Monday to 7; 0 for days away
 * @param toDay last day; null while it goes on
 */
public record RosterLine(
        long id,
        long guideId,
        int weekday,
        LocalTime begins,
        LocalTime ends,
        LocalDate fromDay,
        LocalDate toDay,
        String note) {
    public boolean isAway() {
        return weekday == 0;
    }

    boolean standsOn(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    boolean covers(LocalDate day, LocalTime from, LocalTime to) {
        return !isAway()
                && standsOn(day)
                && day.getDayOfWeek().getValue() == weekday
                && !begins.isAfter(from)
                && !ends.isBefore(to);
    }
}
