package org.cordbank.quality;

import org.cordbank.kernel.Refusal;

/** A disposition was not accepted. */
public class DispositionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        CHANGED_MEANWHILE,
        CLOSED_ALREADY,
        NO_REASON,
        QA_FIRST,
        SAME_PERSON,
        WAITS_FOR_DIRECTOR
    }

    public DispositionRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
