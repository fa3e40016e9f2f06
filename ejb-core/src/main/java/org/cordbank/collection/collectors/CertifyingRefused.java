package org.cordbank.collection.collectors;

import org.cordbank.kernel.Refusal;

/** The register of collectors was not changed. */
public class CertifyingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOBODY,
        NOT_A_COLLECTOR,
        NO_HOSPITAL,
        NUMBER_MISSING,
        NUMBER_TAKEN,
        ENDS_BEFORE_IT_STARTS,
        TOO_LONG,
        UNKNOWN,
        RENEWED_ALREADY,
        SUSPENDED_ALREADY,
        REASON_MISSING,
        CHANGED_MEANWHILE
    }

    public CertifyingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
