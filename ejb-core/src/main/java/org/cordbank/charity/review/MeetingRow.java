package org.cordbank.charity.review;

import java.time.Instant;
import java.time.LocalDate;

/** A meeting of the panel. @param closedAt null while it is open */
public record MeetingRow(
        long id,
        String number,
        LocalDate heldOn,
        String convenedBy,
        Instant closedAt,
        String minutes,
        int present,
        int cases) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
