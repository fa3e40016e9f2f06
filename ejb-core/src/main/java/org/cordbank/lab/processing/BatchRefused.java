package org.cordbank.lab.processing;

import org.cordbank.kernel.Refusal;

/** A shift or batch could not be opened, loaded, left or closed. */
public class BatchRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        SHIFT_ALREADY_OPEN,
        NO_OPEN_SHIFT,
        SHIFT_NOT_READY,
        UNKNOWN,
        CLOSED,
        UNITS_INSIDE,
        BATCHES_OPEN,
        UNIT_STATE,
        ON_HOLD,
        ALREADY_LOADED,
        NOT_LOADED,
        PAST_STEP,
        REASON_MISSING
    }

    public BatchRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
