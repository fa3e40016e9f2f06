package org.cordbank.collection.kits;

import org.cordbank.kernel.Refusal;

/** Labels were not printed again. */
public class ReprintRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_KIT,
        NO_REASON
    }

    public ReprintRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
