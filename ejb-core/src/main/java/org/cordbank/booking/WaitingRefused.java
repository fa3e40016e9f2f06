package org.cordbank.booking;

import org.cordbank.kernel.Refusal;

/** A place in the waiting list was not given or not found. */
public class WaitingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        SEATS_FREE,
        TOO_LATE,
        TOO_MANY_HEADS,
        ALREADY_WAITING,
        UNKNOWN,
        OVER
    }

    public WaitingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
