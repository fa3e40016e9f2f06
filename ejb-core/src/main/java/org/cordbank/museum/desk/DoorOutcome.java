package org.cordbank.museum.desk;

/** What became of a note from the door. */
public enum DoorOutcome {
    /** Being worked on, by another device that sent the same. */
    CLAIMED,
    CHECKED_IN,
    /** Somebody checked it in before; that stands. */
    CHECKED_IN_BEFORE,
    WALKED_IN
}
