package org.cordbank.museum.desk;

import java.util.List;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.museum.guides.AssignmentRow;

/**
 * A session with its guests and guides.
 *
 * @param guidesNeeded by the heads that are expected
 */
public record SessionSheet(
        SessionRow session,
        List<Guest> guests,
        List<AssignmentRow> guides,
        int guidesNeeded,
        List<RoomCheckRow> checks) {
    public List<Guest> expected() {
        return guests.stream().filter(Guest::isExpected).toList();
    }

    /** Bookings that may still be moved. */
    public List<Guest> ahead() {
        return guests.stream()
                .filter(guest -> guest.booking().state().isAhead())
                .toList();
    }

    /** Bookings that wait for an answer. */
    public long requests() {
        return guests.stream()
                .filter(guest -> guest.booking().state() == BookingState.REQUESTED)
                .count();
    }

    public int guidesMissing() {
        return Math.max(0, guidesNeeded - guides.size());
    }

    /** Heads that came so far. */
    public int came() {
        return guests.stream()
                .filter(guest -> guest.booking().headsCame() != null)
                .mapToInt(guest -> guest.booking().headsCame())
                .sum();
    }
}
