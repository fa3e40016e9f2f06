package org.cordbank.collection.kits;

import org.cordbank.kernel.Refusal;

/** A kit was not issued. */
public class IssueRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_CLEARED,
        NO_PRENATAL_RESULTS,
        LOT_EXPIRES_BEFORE_BIRTH,
        ALREADY_ISSUED
    }

    public IssueRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
