package org.cordbank.museum.visits;

import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.booking.SessionRow;
import org.cordbank.museum.opening.VisitorType;

/**
 * A visit on hold, with what was typed so far.
 *
 * @param detail null before anything was typed
 * @param contact as typed, or of the waiting list; null before
 * @param leftMillis how long the seats are still held
 * @param letterAsked true when the rules ask this party for a stamped letter
 * @param approval true when staff will have to say yes
 */
public record HeldVisit(
        BookingRow hold,
        SessionRow session,
        VisitorType type,
        VisitDetail detail,
        Contact contact,
        long leftMillis,
        boolean letterAsked,
        boolean approval) {

    /** False when the time is over. */
    public boolean running() {
        return leftMillis > 0;
    }
}
