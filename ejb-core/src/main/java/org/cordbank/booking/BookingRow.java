package org.cordbank.booking;

import java.time.Instant;

/**
 * A booking or hold as pages show it, without the person.
 *
 * @param publicId random name of the booking; while it is a hold, whoever knows it may finish it
 * @param number null until the visitor has finished
 * @param contactId null while it is a hold
 * @param waitId the place in the waiting list it was offered to, or null
 * @param expiresAt end of the hold
 * @param sequence of the calendar entry
 * @param headsCame null until checked in
 */
public record BookingRow(
        long id,
        String publicId,
        String number,
        String room,
        long sessionId,
        int heads,
        BookingState state,
        String party,
        Long contactId,
        Long waitId,
        Instant expiresAt,
        int extensions,
        int sequence,
        Instant bookedAt,
        Instant endedAt,
        String why,
        Integer headsCame,
        Instant checkedInAt,
        String checkedInBy,
        boolean excused) {

    /** True for seats offered from the waiting list. */
    public boolean isOffer() {
        return waitId != null;
    }
}
