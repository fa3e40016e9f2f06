package org.cordbank.outreach.events;

import org.cordbank.kernel.Refusal;

/** A party was not checked in at the door. */
public class CheckingInRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNREADABLE,
        UNKNOWN,
        OTHER_EVENT
    }

    public CheckingInRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
