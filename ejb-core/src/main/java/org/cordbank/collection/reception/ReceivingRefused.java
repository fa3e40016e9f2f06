package org.cordbank.collection.reception;

import org.cordbank.kernel.Refusal;

/** A bag was not taken in; nothing was kept. */
public class ReceivingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_BOX,
        BAG_NOT_IN_BOX,
        TUBE_OF_ANOTHER_UNIT,
        LOGGER_FILE_MISSING,
        LOGGER_OF_ANOTHER_BOX,
        SEAL_NOT_READ,
        ALREADY_RECEIVED,
        NOT_IN_TRANSIT
    }

    public ReceivingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
