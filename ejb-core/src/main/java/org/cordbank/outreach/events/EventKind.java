package org.cordbank.outreach.events;

/** What an event is. */
public enum EventKind {
    WORLD_CORD_BLOOD_DAY,
    CULTURE_WEEK,
    LECTURE,
    LIVESTREAM,
    VOLUNTEER_DAY
}
