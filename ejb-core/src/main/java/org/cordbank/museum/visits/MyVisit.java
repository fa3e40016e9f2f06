package org.cordbank.museum.visits;

import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.booking.SessionRow;

/**
 * A booking as the visitor's own page shows it.
 *
 * @param mayChange true while heads and date may still be changed by oneself
 * @param mayCancel true while it may still be cancelled by oneself
 * @param letterMissing true when a stamped letter is asked for and not handed in
 * @param mayRate true when a word on the visit is welcome
 */
public record MyVisit(
        BookingRow booking,
        SessionRow session,
        VisitDetail detail,
        Contact contact,
        VisitPass pass,
        boolean mayChange,
        boolean mayCancel,
        boolean letterMissing,
        boolean mayRate) {}
