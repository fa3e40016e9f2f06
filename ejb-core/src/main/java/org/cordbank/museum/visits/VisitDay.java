package org.cordbank.museum.visits;

import java.time.LocalDate;

/** One day of the calendar for one kind of visitor and one size of party. */
public record VisitDay(LocalDate day, DayState state) {
    /** True when a session of the day can be chosen, or waited for. */
    public boolean isOpen() {
        return state == DayState.FREE || state == DayState.FEW || state == DayState.FULL;
    }
}
