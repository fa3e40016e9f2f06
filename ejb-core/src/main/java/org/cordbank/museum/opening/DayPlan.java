package org.cordbank.museum.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a day is and which sessions it has.
 *
 * @param rules the version in force; empty before the first one
 * @param special the holiday or make-up working day it is, if it is one
 * @param closures that stand on this day
 */
public record DayPlan(
        LocalDate day,
        Why why,
        Optional<OpeningRules> rules,
        Optional<CalendarDay> special,
        List<Closure> closures,
        List<PlannedSession> sessions) {
    /** Why a day is open or not. */
    public enum Why {
        OPEN,
        /** Open as another weekday: a make-up working day, or a holiday the museum works on. */
        OPEN_AS_OTHER,
        /** Some sessions fall into a closure. */
        PARTLY_CLOSED,
        CLOSED,
        HOLIDAY,
        WEEKLY_CLOSING,
        NO_RULES
    }

    public boolean isOpen() {
        return !sessions.isEmpty();
    }
}
