package org.cordbank.charity.applications;

import org.cordbank.kernel.Refusal;

/** A paper was not taken in or given out. */
public class HandingInRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_YOURS,
        NO_SUCH_PAPER,
        NOTHING_CHOSEN,
        TOO_MANY_FOR_PAPER,
        TOO_MANY_IN_ALL,
        /** It was handed in twice. */
        SAME_FILE,
        DECIDED_ALREADY
    }

    public HandingInRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
