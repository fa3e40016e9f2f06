package org.cordbank.booking;

import org.cordbank.kernel.Refusal;

/** A session was not opened or changed. */
public class SessionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_TIME,
        NO_SIZE,
        UNKNOWN,
        OVER,
        CANCELLED_ALREADY,
        NO_REASON,
        MORE_TO_NAME,
        NOT_ITS_GUEST,
        CHANGED_MEANWHILE
    }

    public SessionRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
