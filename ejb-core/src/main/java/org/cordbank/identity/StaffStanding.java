package org.cordbank.identity;

/** Whether a member of staff may enter. */
public enum StaffStanding {
    ACTIVE,
    LEFT
}
