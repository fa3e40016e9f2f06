package org.cordbank.charity.grants;

/** Where an award stands. */
public enum AwardState {
    /** Taken from the budget; the public notice runs. */
    RESERVED,
    /** Approved and owed. */
    STANDING,
    /** The case ended before it was owed; the money is free again. */
    RELEASED,
    /** Taken back. */
    REVOKED
}
