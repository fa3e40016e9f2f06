package org.cordbank.quality;

import org.cordbank.kernel.Refusal;

/** Somebody is not qualified for the work, or a qualification was not entered. */
public class QualificationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        MISSING,
        EXPIRED,
        ENDS_BEFORE_IT_STARTS
    }

    public QualificationRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
