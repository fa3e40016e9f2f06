package org.cordbank.release;

import org.cordbank.kernel.Refusal;

/** A unit stays in quarantine. */
public class ReleaseRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        CRITERIA_UNMET,
        NOT_UNDER_REVIEW,
        QA_FIRST,
        ALREADY_SIGNED,
        SAME_PERSON,
        TESTER_CANNOT_RELEASE,
        CONDITIONAL_IS_FOR_FAMILIES,
        NOTE_NEEDED
    }

    public ReleaseRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
