package org.cordbank.collection.kits;

import org.cordbank.kernel.Refusal;

/** Prenatal results were neither attached nor opened. */
public class PrenatalRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_FILE,
        NO_REASON,
        UNKNOWN
    }

    public PrenatalRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
