package org.cordbank.collection.bedside;

/** Whether a bedside record counts. */
public enum RecordState {
    STANDS,
    /** Kept as typed; a deviation waits for quality assurance. */
    AWAITING_QA,
    ACCEPTED,
    REJECTED;

    boolean canBecome(RecordState to) {
        return this == AWAITING_QA && (to == ACCEPTED || to == REJECTED);
    }
}
