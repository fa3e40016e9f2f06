package org.cordbank.unit;

import org.cordbank.kernel.Refusal;

/** What was scanned is not the number of a unit we know; the reason names what it is instead. */
public class ScanRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_A_DIN,
        WRONG_CHECK_CHARACTER,
        UNKNOWN_DIN,
        PRODUCT_CODE,
        EXPIRY_DATE,
        CONTRACT_NUMBER,
        CERTIFICATE_NUMBER,
        BADGE,
        POSITION,
        SPECIMEN
    }

    public ScanRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
