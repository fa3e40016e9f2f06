package org.cordbank.storage;

import org.cordbank.kernel.Refusal;

/** A move was not ordered or not completed; the bag lies where it lay before. */
public class MoveRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_FREE_POSITION,
        NOT_IN_STORE,
        ALREADY_ORDERED,
        NO_OPEN_ORDER,
        WRONG_BAG,
        WRONG_SOURCE,
        WRONG_TARGET,
        OUT_OF_COLD_IMPOSSIBLE
    }

    public MoveRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
