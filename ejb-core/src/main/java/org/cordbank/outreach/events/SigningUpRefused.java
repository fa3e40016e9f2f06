package org.cordbank.outreach.events;

import org.cordbank.kernel.Refusal;

/** Somebody was not signed up, or a sign-up was not found or changed. */
public class SigningUpRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_EVENT,
        UNKNOWN_SIGN_UP,
        NOT_OPEN,
        WITHOUT_SIGN_UP,
        NO_CERTIFICATE
    }

    public SigningUpRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
