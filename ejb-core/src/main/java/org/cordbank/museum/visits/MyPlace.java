package org.cordbank.museum.visits;

import org.cordbank.booking.BookingRow;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.WaitRow;

/**
 * A place in the waiting list as its own page shows it.
 *
 * @param before parties that wait before this one
 * @param offer the seats that are held for it, or null
 */
public record MyPlace(WaitRow place, SessionRow session, int before, BookingRow offer) {
    public boolean isOffered() {
        return offer != null;
    }
}
