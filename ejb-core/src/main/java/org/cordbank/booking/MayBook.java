package org.cordbank.booking;

import java.time.Instant;
import org.cordbank.booking.SeatsRefused.Reason;

/** A party may take seats that are free, in a session that is open, at a time when it takes bookings. */
final class MayBook {
    private MayBook() {}

    static void check(SessionRow session, int heads, Instant now) {
        if (session.state() != SessionState.OPEN) {
            throw new SeatsRefused(Reason.NOT_OPEN);
        }
        if (now.isBefore(session.bookableFrom())) {
            throw new SeatsRefused(Reason.TOO_EARLY, session.bookableFrom());
        }
        if (!now.isBefore(session.bookableUntil())) {
            throw new SeatsRefused(Reason.TOO_LATE, session.bookableUntil());
        }
        size(session, heads);
        if (session.isGroup(heads) && session.groupsLeft() <= 0) {
            throw new SeatsRefused(Reason.GROUP_TAKEN, heads, session.groupFrom());
        }
        if (heads > session.free()) {
            throw new SeatsRefused(Reason.FULL, heads, session.free());
        }
    }

    static void size(SessionRow session, int heads) {
        if (heads < 1) {
            throw new SeatsRefused(Reason.NO_HEADS, heads);
        }
        if (heads > session.largestParty()) {
            throw new SeatsRefused(Reason.TOO_MANY_HEADS, heads, session.largestParty());
        }
    }
}
