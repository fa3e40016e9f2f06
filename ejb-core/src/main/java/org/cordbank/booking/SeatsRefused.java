package org.cordbank.booking;

import org.cordbank.kernel.Refusal;

/** Seats were not given or not changed. */
public class SeatsRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_SESSION,
        NOT_OPEN,
        TOO_EARLY,
        TOO_LATE,
        NO_HEADS,
        TOO_MANY_HEADS,
        FULL,
        GROUP_TAKEN,
        TOO_MANY_HOLDS,
        TOO_MANY_BOOKINGS,
        UNKNOWN_BOOKING,
        HOLD_OVER,
        OFFER_OVER,
        NO_MORE_TIME,
        WRONG_STATE,
        NO_REASON
    }

    public SeatsRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
