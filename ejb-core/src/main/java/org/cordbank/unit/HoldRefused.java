package org.cordbank.unit;

import org.cordbank.kernel.Refusal;

/** A hold was not placed or not lifted. */
public class HoldRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        LIFTED_ALREADY,
        DEVIATION_OPEN
    }

    public HoldRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
