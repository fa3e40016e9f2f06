package org.cordbank.jobs;

import org.cordbank.kernel.Refusal;

/** A form was not accepted because of the key it carries. */
public class FormKeyRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No key, or none of ours. */
        MALFORMED,
        /** The key belongs to another form. */
        OTHER_ACT,
        /** The key belongs to somebody else. */
        OTHER_ACTOR
    }

    public FormKeyRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
