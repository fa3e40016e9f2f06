package org.cordbank.unit;

/** Why a unit waits. */
public enum HoldReason {
    DEVIATION,
    INVESTIGATION,
    UNPAID,
    DISPUTE,
    RECALL
}
