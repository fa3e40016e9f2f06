package org.cordbank.booking;

import org.cordbank.kernel.Refusal;

/** Coming or not coming was not recorded. */
public class AttendanceRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        WRONG_STATE,
        TOO_EARLY,
        NOT_OVER,
        NOBODY_CAME,
        CANCELLED,
        NO_REASON
    }

    public AttendanceRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
