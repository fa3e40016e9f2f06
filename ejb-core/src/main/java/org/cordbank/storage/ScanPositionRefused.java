package org.cordbank.storage;

import org.cordbank.kernel.Refusal;

/** A scanned position is none the bank has. */
public class ScanPositionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_A_POSITION,
        UNKNOWN_POSITION
    }

    public ScanPositionRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
