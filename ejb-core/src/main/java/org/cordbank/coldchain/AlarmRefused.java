package org.cordbank.coldchain;

import org.cordbank.kernel.Refusal;

/** An alarm was not acknowledged. */
public class AlarmRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        NOT_RAISED,
        NOTE_MISSING
    }

    public AlarmRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
