package org.cordbank.identity;

import org.cordbank.kernel.Refusal;

/** The bank's door stayed closed. */
public class SignInRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why; the same words whether the name or the password was wrong. */
    public enum Reason {
        WRONG_NAME_OR_PASSWORD,
        LOCKED,
        TOTP_NEEDED,
        TOTP_WRONG,
        TOTP_TO_SET_UP,
        PASSWORD_TO_CHANGE,
        NOTHING_OFFERED,
        WRONG_CODE,
        CODE_TOO_SOON,
        NOT_AN_ADDRESS
    }

    public SignInRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
