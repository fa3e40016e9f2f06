package org.cordbank.papers;

import org.cordbank.kernel.Refusal;

/** A file was not taken in; nothing of it is kept. */
public class UploadRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_LARGE,
        WRONG_TYPE,
        EMPTY,
        UNREADABLE,
        /** A second format stands around or inside it. */
        MIXED,
        /** It holds a script, a command or another file. */
        ACTIVE
    }

    public UploadRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
