package org.cordbank.partners;

import org.cordbank.kernel.Refusal;

/** A partner was not admitted. */
public class AdmissionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        LICENCE_KNOWN,
        LICENCE_EXPIRED,
        NAME_KNOWN,
        NOT_A_PHONE,
        ONLY_IN_DEMO
    }

    public AdmissionRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
