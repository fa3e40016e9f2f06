package org.cordbank.quality;

import java.time.LocalDate;

/** Whether something or somebody may be used for work, and for how long still. */
public enum Fitness {
    FIT,
    ENDS_SOON,
    ENDED,
    NOT_YET,
    NOT_RELEASED,
    OUT_OF_SERVICE;

    /** By the last day alone: ended after it, ending soon within {@code soonDays} days of it. */
    static Fitness until(LocalDate lastDay, LocalDate today, int soonDays) {
        if (today.isAfter(lastDay)) {
            return ENDED;
        }
        return today.plusDays(soonDays).isBefore(lastDay) ? FIT : ENDS_SOON;
    }
}
