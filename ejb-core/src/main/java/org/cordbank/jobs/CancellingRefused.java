package org.cordbank.jobs;

import org.cordbank.kernel.Refusal;

/** A job cannot be stopped or ordered again. */
public class CancellingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        FINISHED,
        NOT_FAILED
    }

    public CancellingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
