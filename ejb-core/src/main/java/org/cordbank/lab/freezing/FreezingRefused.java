package org.cordbank.lab.freezing;

import org.cordbank.kernel.Refusal;

/** A run was not opened, loaded, given a curve or judged; nothing of it was kept. */
public class FreezingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_RUN,
        NOT_PREPARED,
        UNIT_STATE,
        ON_HOLD,
        ALREADY_LOADED,
        SLOT_MISSING,
        SLOT_TAKEN,
        LOADING_ENDED,
        NOTHING_LOADED,
        SAME_FILE,
        ALREADY_JUDGED,
        NO_CURVE,
        REASON_MISSING,
        ONLY_QUALITY
    }

    public FreezingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
