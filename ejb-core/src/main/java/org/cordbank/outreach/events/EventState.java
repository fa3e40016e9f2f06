package org.cordbank.outreach.events;

/** How far an event is; whether it is over, time says. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED;

    /** True when the way from here to {@code next} exists. */
    public boolean canBecome(EventState next) {
        return this == DRAFT && next == PUBLISHED || this == PUBLISHED && next == CANCELLED;
    }
}
