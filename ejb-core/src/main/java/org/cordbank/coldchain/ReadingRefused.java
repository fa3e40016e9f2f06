package org.cordbank.coldchain;

import org.cordbank.kernel.Refusal;

/** A vessel's reading was not kept. */
public class ReadingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TYPED_DIFFERENTLY,
        LEVEL_IMPOSSIBLE,
        OUT_OF_SERVICE
    }

    public ReadingRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
