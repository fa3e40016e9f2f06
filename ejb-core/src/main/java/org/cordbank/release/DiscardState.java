package org.cordbank.release;

/** Where the discarding of a unit stands. */
public enum DiscardState {
    /** Quality signed. */
    PROPOSED,
    /** The medical director signed; it may be carried out before two witnesses. */
    APPROVED,
    /** The medical director did not agree; the unit stays. */
    REFUSED,
    DONE
}
