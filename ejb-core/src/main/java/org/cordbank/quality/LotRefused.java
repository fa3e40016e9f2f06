package org.cordbank.quality;

import org.cordbank.kernel.Refusal;

/** A reagent lot may not be used or not be entered. */
public class LotRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        EXPIRED,
        NOT_RELEASED,
        WRONG_ITEM,
        TAKEN,
        CHANGED_MEANWHILE
    }

    public LotRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
