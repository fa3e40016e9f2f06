package org.cordbank.outreach.articles;

import org.cordbank.kernel.Refusal;

/** A text was not changed, published or withdrawn. */
public class EditingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        BAD_SLUG,
        SLUG_TAKEN,
        NO_TITLE,
        NO_SUMMARY,
        NO_BODY,
        NOT_ITS_AUTHOR,
        NOT_OPEN,
        /** Author and publisher are one person. */
        OWN_TEXT,
        WRONG_STATE,
        NO_REASON,
        /** Another version is being written. */
        IN_WORK,
        CHANGED_MEANWHILE
    }

    public EditingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
