package org.cordbank.storage;

import org.cordbank.kernel.Refusal;

/** A bag was not put into a position; it lies where it lay before. */
public class PlacingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        POSITION_TAKEN,
        POSITION_RESERVED,
        POSITION_BLOCKED,
        VESSEL_CLOSED,
        WRONG_ZONE,
        NOT_FROZEN,
        NO_SUCH_BAG,
        BAG_ALREADY_PLACED,
        WRONG_STATE
    }

    public PlacingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
