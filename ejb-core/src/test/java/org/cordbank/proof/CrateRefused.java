package org.cordbank.proof;

import org.cordbank.kernel.Refusal;

/** A crate was not taken in. */
public class CrateRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_HEAVY
    }

    CrateRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
