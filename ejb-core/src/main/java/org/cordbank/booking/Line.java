package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.SeatsChanged.Kind;

/**
 * Offers freed seats to those who wait, in the order they came: the first whose party fits is served, and a party is
 * passed over only while it is larger than what is free. An offer holds its seats, so nobody jumps the line.
 */
@ApplicationScoped
class Line {
    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private WaitStore waits;

    @Inject
    private BookingRules rules;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SeatsChanged> changed;

    /** Offers what is free in this session now; called at the end of the act that freed it. */
    void serve(long sessionId, Instant now) {
        SessionRow session = sessions.lock(sessionId).orElseThrow();
        Instant expires = expiry(session, now);
        if (session.state() != SessionState.OPEN || tooLate(expires, now)) {
            return;
        }
        for (WaitRow wait : waits.line(sessionId)) {
            if (session.free() == 0) {
                return;
            }
            if (session.fits(wait.heads())) {
                offer(session, wait, now, expires);
                session = sessions.lock(sessionId).orElseThrow();
            }
        }
    }

    private void offer(SessionRow session, WaitRow wait, Instant now, Instant expires) {
        BookingRow offered = bookings.insertOffer(session, wait, now, expires);
        sessions.shift(session, wait.heads(), session.isGroup(wait.heads()) ? 1 : 0);
        waits.offer(wait.id(), offered.id());
        changed.fire(SeatsChanged.of(Kind.OFFERED, offered));
        trail.record(AuditAct.on("booking", offered.id(), "offer")
                .with("session", session.id())
                .with("heads", wait.heads())
                .with("until", expires));
    }

    private Instant expiry(SessionRow session, Instant now) {
        Instant offered = now.plus(Duration.ofHours(rules.value("offer_hours")));
        return offered.isBefore(session.bookableUntil()) ? offered : session.bookableUntil();
    }

    private boolean tooLate(Instant expires, Instant now) {
        return Duration.between(now, expires).toMinutes() < rules.value("offer_least_minutes");
    }
}
