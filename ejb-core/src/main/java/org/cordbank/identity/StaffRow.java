package org.cordbank.identity;

import java.time.Instant;
import java.util.Set;

/** A line of the staff register. */
public record StaffRow(
        long id,
        int version,
        String login,
        String printedName,
        String badge,
        Set<Role> roles,
        long siteId,
        Long partnerId,
        boolean active,
        boolean demo,
        boolean totp,
        Instant lastSignInAt) {
    /** Whether the person may still enter. */
    public StaffStanding standing() {
        return active ? StaffStanding.ACTIVE : StaffStanding.LEFT;
    }
}
