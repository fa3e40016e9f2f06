package org.cordbank.collection.collectors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a collector's certificate stands on a day; computed, never kept. */
public enum CertificateState {
    NOT_YET,
    VALID,
    /** Valid, and to be renewed soon. */
    EXPIRING,
    EXPIRED,
    SUSPENDED,
    /** A newer certificate of the same collector stands in its place. */
    RENEWED;

    /** The state on {@code day} of one that holds {@code from} to {@code to}; it expires soon within {@code notice} days. */
    static CertificateState on(LocalDate day, int notice, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            return NOT_YET;
        }
        if (day.isAfter(to)) {
            return EXPIRED;
        }
        return ChronoUnit.DAYS.between(day, to) < notice ? EXPIRING : VALID;
    }
}
