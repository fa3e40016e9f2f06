package org.cordbank.notification;

import org.cordbank.kernel.Refusal;

/** A mail cannot be sent again. */
public class RetryRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It has not failed, or its words were blanked meanwhile. */
        NOT_FAILED
    }

    public RetryRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
