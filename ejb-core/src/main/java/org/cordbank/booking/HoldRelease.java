package org.cordbank.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.booking.SeatsChanged.Kind;

/**
 * Gives back the seats of holds whose time is over and offers them on. Anyone may ask for it, because it does only what
 * time has decided. In a transaction of its own and so to be called before an act's first statement: what it released
 * stays released although the act is refused.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HoldRelease {
    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private WaitStore waits;

    @Inject
    private Line line;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Clock clock;

    /** Releases what ran out in one session; answers how many holds. All bookings are locked before the session. */
    public int of(long sessionId) {
        Instant now = clock.instant();
        List<Long> over = bookings.expired(sessionId, now).stream()
                .filter(id -> bookings.expire(id, now))
                .toList();
        if (!over.isEmpty()) {
            over.forEach(id -> giveBack(bookings.row(id).orElseThrow(), now));
            line.serve(sessionId, now);
        }
        return over.size();
    }

    private void giveBack(BookingRow hold, Instant now) {
        sessions.giveBack(sessions.lock(hold.sessionId()).orElseThrow(), hold.heads());
        if (hold.isOffer()) {
            waits.end(hold.waitId(), WaitState.PASSED, now);
            changed.fire(SeatsChanged.of(Kind.PASSED, hold));
        }
    }
}
