package org.cordbank.lab.testing;

import org.cordbank.kernel.Refusal;

/** A result was not entered, verified or waived; nothing of it was kept. */
public class TestRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_TEMPLATE,
        UNKNOWN_TEST,
        UNIT_STATE,
        ALREADY_FINAL,
        CHANGED_MEANWHILE,
        NOTHING_TO_VERIFY,
        OWN_RESULT,
        TOO_EARLY,
        MORE_DAYS_THAN_PASSED,
        MISSING,
        ROLE,
        REASON_MISSING
    }

    public TestRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
