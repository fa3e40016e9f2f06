package org.cordbank.museum.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cordbank.kernel.BankClock;

/** A session the rules ask for, not yet opened. */
public record PlannedSession(LocalDate day, LocalTime begins, LocalTime ends) {
    public Instant beginsAt() {
        return day.atTime(begins).atZone(BankClock.ZONE).toInstant();
    }

    public Instant endsAt() {
        return day.atTime(ends).atZone(BankClock.ZONE).toInstant();
    }
}
