package org.cordbank.release;

/** What must hold before a unit is released (source: release criteria of the domain reference, section 2.6). */
public enum Criterion {
    CONTRACT_VALID,
    COLLECTION_CERTIFIED,
    STEPS_COMPLETE,
    DEVIATIONS_DISPOSED,
    FREEZING_ACCEPTED,
    TESTS_FINAL,
    TESTS_WITHIN_LIMITS,
    IN_QUARANTINE_POSITION,
    QUALIFIED_POSITION_FREE,
    NO_HOLD
}
