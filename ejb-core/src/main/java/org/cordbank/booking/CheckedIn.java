package org.cordbank.booking;

/** What checking in came to: the first time, or somebody did it before and that stands. */
public record CheckedIn(BookingRow booking, boolean first) {}
