package org.cordbank.outreach.events;

import java.time.Instant;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.WaitState;

/**
 * A sign-up as the person who holds its link sees it.
 *
 * @param key random name of the sign-up or of the place in the waiting list
 * @param number null while waiting
 * @param name masked
 * @param waiting null when it is no place in the waiting list
 * @param ahead parties that wait before this one
 * @param offer key of the seats that were offered, until {@code offerUntil}; null without an offer
 */
public record SignUpRow(
        String key,
        OpenEvent event,
        String number,
        int heads,
        String name,
        BookingState state,
        WaitState waiting,
        int ahead,
        String offer,
        Instant offerUntil,
        boolean certified) {
    public boolean isPlace() {
        return waiting != null;
    }

    /** True while the person may still step back. */
    public boolean isLive() {
        return isPlace() ? waiting.isLive() : state.isAhead() && !event.isOver();
    }
}
