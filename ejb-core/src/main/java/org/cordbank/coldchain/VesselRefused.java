package org.cordbank.coldchain;

import org.cordbank.kernel.Refusal;

/** There is no such vessel. */
public class VesselRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN
    }

    public VesselRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
