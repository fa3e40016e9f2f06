package org.cordbank.charity.applications;

/** Where a paper that was handed in stands. */
public enum DocumentState {
    HANDED_IN,
    ACCEPTED,
    SENT_BACK,
    /** The applicant took it back; it is no longer looked at. */
    TAKEN_BACK
}
