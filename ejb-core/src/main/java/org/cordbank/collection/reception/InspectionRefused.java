package org.cordbank.collection.reception;

import org.cordbank.kernel.Refusal;

/** The checks were not taken; the unit still waits for them. */
public class InspectionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_RECEIVED,
        ALREADY_INSPECTED,
        CHANGED_MEANWHILE,
        CHECKS_MISSING,
        WEIGHT_IMPOSSIBLE,
        REASON_MISSING,
        REASON_UNKNOWN,
        FORM_OF_ANOTHER_UNIT,
        WRONG_LABEL
    }

    public InspectionRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
