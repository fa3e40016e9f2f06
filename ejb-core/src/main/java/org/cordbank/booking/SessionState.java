package org.cordbank.booking;

/** Whether a session takes bookings. A blocked one keeps the guests it has; a cancelled one has none any more. */
public enum SessionState {
    OPEN,
    BLOCKED,
    CANCELLED
}
