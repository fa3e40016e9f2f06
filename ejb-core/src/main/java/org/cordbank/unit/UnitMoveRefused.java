package org.cordbank.unit;

import org.cordbank.kernel.Refusal;

/** A unit did not change its state. */
public class UnitMoveRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        WRONG_STATE,
        WRONG_PRODUCT,
        ON_HOLD,
        CHANGED_MEANWHILE,
        NOT_CLEARED,
        DIN_TAKEN
    }

    public UnitMoveRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
