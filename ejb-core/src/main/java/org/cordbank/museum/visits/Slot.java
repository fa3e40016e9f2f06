package org.cordbank.museum.visits;

import org.cordbank.booking.SessionRow;

/**
 * One session as a party of one size and kind may choose it.
 *
 * @param bookable true when this kind of visitor may book it now
 * @param fits true when the party finds seats
 */
public record Slot(SessionRow session, boolean bookable, boolean fits) {
    public boolean isChoosable() {
        return bookable && fits;
    }

    /** Full for this party; it may wait. */
    public boolean isFull() {
        return bookable && !fits;
    }
}
