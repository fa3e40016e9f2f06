package org.cordbank.ledger;

import org.cordbank.kernel.Refusal;

/** An entry was not posted. */
public class PostingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNBALANCED,
        NOTHING_TO_POST,
        NOT_ONE_SIDE,
        OTHER_BOOKS,
        UNKNOWN_FUND,
        NOT_COVERED,
        /** The entry was taken back already, or takes one back itself. */
        REVERSED_ALREADY
    }

    public PostingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
