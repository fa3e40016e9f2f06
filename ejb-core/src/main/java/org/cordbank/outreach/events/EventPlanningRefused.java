package org.cordbank.outreach.events;

import org.cordbank.kernel.Refusal;

/** An event was not planned, published, changed or cancelled. */
public class EventPlanningRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN,
        NO_TITLE,
        NO_PLACE,
        NO_BODY,
        TIMES_TURNED,
        IN_THE_PAST,
        BAD_CAPACITY,
        BAD_ADDRESS,
        /** Its time, once published, is kept. */
        TIME_IS_KEPT,
        WRONG_STATE,
        NOT_OVER,
        NO_REASON,
        CHANGED_MEANWHILE
    }

    public EventPlanningRefused(Reason reason, Object... values) {
        super(reason, values);
    }
}
