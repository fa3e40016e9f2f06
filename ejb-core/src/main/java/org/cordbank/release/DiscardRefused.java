package org.cordbank.release;

import org.cordbank.kernel.Refusal;

/** A unit is not destroyed; it stays where it is. */
public class DiscardRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        GONE_ALREADY,
        PROPOSED_ALREADY,
        NO_BASIS,
        NO_NOTE,
        NOT_PROPOSED,
        NOT_APPROVED,
        SAME_PERSON,
        WRONG_BAG,
        SAME_WITNESS
    }

    public DiscardRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
