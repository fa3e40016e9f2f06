package org.cordbank.collection.transport;

import org.cordbank.kernel.Refusal;

/** A box was not picked up or not handed over. */
public class TripRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOTHING_SCANNED,
        NUMBER_MISSING,
        NOT_COLLECTED_YET,
        AWAITING_QA,
        ALREADY_TAKEN,
        OTHER_HOSPITAL,
        BOX_ON_THE_WAY,
        NOT_YOUR_TRIP,
        NO_SUCH_TRIP
    }

    public TripRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
