package org.cordbank.collection.bedside;

import org.cordbank.kernel.Refusal;

/**
 * A collection was not recorded as it should be. The reasons about certificate and kit are told after the record was kept
 * as typed with a deviation, whose number they quote; all others kept nothing.
 */
public class RecordingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_CERTIFICATE,
        CERTIFICATE_EXPIRED,
        CERTIFICATE_SUSPENDED,
        KIT_EXPIRED,
        NOT_YOUR_HOSPITAL,
        NO_HOSPITAL,
        HOSPITAL_NOT_ACTIVE,
        WRONG_STATE,
        AWAITING_QA,
        WRISTBAND_MISMATCH,
        WRISTBAND_UNKNOWN,
        IN_THE_FUTURE,
        CLAMPED_AFTER_COLLECTION,
        BEFORE_THE_KIT,
        VOLUME_IMPOSSIBLE,
        TEMPERATURE_IMPOSSIBLE,
        CHECKS_MISSING,
        NOT_COLLECTED_NOTE_MISSING
    }

    public RecordingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
