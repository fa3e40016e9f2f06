package org.cordbank.contract;

import org.cordbank.kernel.Refusal;

/** A verification was not answered. */
public class VerifyingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_MANY
    }

    public VerifyingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
