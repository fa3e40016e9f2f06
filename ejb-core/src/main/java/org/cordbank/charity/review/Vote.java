package org.cordbank.charity.review;

/** A vote on one case of a meeting. */
public enum Vote {
    GRANT,
    REFUSE,
    /** The member has a conflict and does not count. */
    RECUSED
}
