package org.cordbank.charity.applications;

import org.cordbank.kernel.Refusal;

/** An application was not withdrawn. */
public class WithdrawingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Money is on its way. */
        TOO_LATE,
        OVER
    }

    public WithdrawingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
