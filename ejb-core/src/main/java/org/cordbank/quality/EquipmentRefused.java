package org.cordbank.quality;

import org.cordbank.kernel.Refusal;

/** A piece of equipment may not be used or not be entered. */
public class EquipmentRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        CALIBRATION_OVERDUE,
        OUT_OF_SERVICE,
        TAKEN,
        CHANGED_MEANWHILE
    }

    public EquipmentRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
