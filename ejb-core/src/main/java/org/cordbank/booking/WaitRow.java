package org.cordbank.booking;

import java.time.Instant;

/**
 * A place in the waiting list.
 *
 * @param bookingId the hold it was offered, or null
 */
public record WaitRow(
        long id,
        String publicId,
        long sessionId,
        int heads,
        String party,
        long contactId,
        WaitState state,
        Instant joinedAt,
        Long bookingId) {}
