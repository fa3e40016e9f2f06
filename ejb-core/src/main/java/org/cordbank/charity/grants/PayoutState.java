package org.cordbank.charity.grants;

/** Where an instalment stands. */
public enum PayoutState {
    PLANNED,
    /** The first person matched the account's name. */
    PREPARED,
    /** The second person paid. */
    PAID,
    CANCELLED
}
