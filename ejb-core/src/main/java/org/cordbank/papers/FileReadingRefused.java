package org.cordbank.papers;

import org.cordbank.kernel.Refusal;

/** A kept file is not given out. */
public class FileReadingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The content no longer has its fingerprint. */
        DAMAGED,
        MISSING
    }

    public FileReadingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
