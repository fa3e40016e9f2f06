package org.cordbank.museum.desk;

import org.cordbank.booking.BookingRow;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/**
 * A booking as the desk shows it.
 *
 * @param name of the contact, masked unless the reader may see it; empty for a walk-in
 * @param phone as name
 * @param band of the minors; null where there are none
 */
public record Guest(
        BookingRow booking,
        VisitorType type,
        String organisation,
        AgeBand band,
        String grade,
        int adults,
        int minors,
        String needs,
        String bus,
        String purpose,
        String language,
        boolean letter,
        String name,
        String phone) {

    /** Whom the list names: the organisation, else the contact. */
    public String title() {
        return organisation.isEmpty() ? name : organisation;
    }

    /** True for somebody who came to the door without a booking. */
    public boolean isWalkIn() {
        return booking.contactId() == null;
    }

    /** True while it counts among the guests of its session. */
    public boolean isExpected() {
        return booking.state().hasSeats();
    }
}
