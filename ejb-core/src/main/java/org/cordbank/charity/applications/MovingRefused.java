package org.cordbank.charity.applications;

import org.cordbank.kernel.Refusal;

/** A case was not moved on. */
public class MovingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        /** It is in another state by now. */
        NOT_FROM_HERE,
        CHANGED_MEANWHILE,
        NO_APPEAL,
        NO_REASON
    }

    public MovingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
