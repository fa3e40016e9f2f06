package org.cordbank.identity;

import org.cordbank.kernel.Refusal;

/** A signature was not accepted. */
public class SigningRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_BADGE_OR_PIN,
        LOCKED,
        SAME_PERSON,
        NOT_QUALIFIED,
        NOT_STAFF
    }

    public SigningRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
