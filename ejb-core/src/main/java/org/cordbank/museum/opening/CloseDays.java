package org.cordbank.museum.opening;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A closure to be announced.
 *
 * @param fromTime of each day; null together with {@code toTime} for whole days
 * @param reason as visitors read it
 */
public record CloseDays(LocalDate fromDay, LocalDate toDay, LocalTime fromTime, LocalTime toTime, String reason) {
    Closure closure(String by) {
        return new Closure(0, fromDay, toDay, fromTime, toTime, reason == null ? "" : reason.strip(), by, false);
    }
}
