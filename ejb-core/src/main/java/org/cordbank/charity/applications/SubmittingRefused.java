package org.cordbank.charity.applications;

import org.cordbank.kernel.Refusal;

/** An application was not handed in. */
public class SubmittingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        INCOMPLETE,
        CLOSED,
        AGE,
        TREATMENT,
        /** One was handed in for the same patient this year; by whom is not told. */
        SAME_PATIENT,
        /** A helper hands over; the applicant hands in. */
        NOT_THE_APPLICANT,
        NOT_A_HELPER,
        ALREADY,
        NOTHING_TO_HAND_IN,
        CORRECTIONS_OPEN
    }

    public SubmittingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
