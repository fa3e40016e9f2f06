package org.cordbank.contract;

import org.cordbank.kernel.Refusal;

/** No certificate was issued or withdrawn. */
public class CertifyingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_BINDING,
        NO_DIN,
        WITHDRAWN_ALREADY,
        NO_REASON
    }

    public CertifyingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
