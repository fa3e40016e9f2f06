package org.cordbank.museum.opening;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Days, or hours of days, on which nobody is let in.
 *
 * @param fromTime of each day; null for whole days
 * @param reason as visitors read it
 */
public record Closure(
        long id,
        LocalDate fromDay,
        LocalDate toDay,
        LocalTime fromTime,
        LocalTime toTime,
        String reason,
        String recordedBy,
        boolean lifted) {
    public boolean isWholeDays() {
        return fromTime == null;
    }

    /** True when it stands and touches that day. */
    public boolean touches(LocalDate day) {
        return !lifted && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    /** True when a session from {@code begins} to {@code ends} on {@code day} cannot be held. */
    public boolean covers(LocalDate day, LocalTime begins, LocalTime ends) {
        return touches(day) && (isWholeDays() || begins.isBefore(toTime) && ends.isAfter(fromTime));
    }
}
