package org.cordbank.charity.grants;

import org.cordbank.kernel.Refusal;

/** A case was not awarded. */
public class AwardRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No tier of the programme fits. */
        NO_TIER,
        NOTHING_LEFT,
        CEILING,
        BUDGET,
        NO_BUDGET,
        FUND,
        AMOUNT_CHANGED,
        /** The case was awarded before. */
        AWARDED,
        NO_AWARD,
        INCOMPLETE
    }

    public AwardRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
