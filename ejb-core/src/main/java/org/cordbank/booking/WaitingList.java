package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.WaitingRefused.Reason;

/**
 * Who waits for seats, first come first served with the size of the party. Joining locks the session, so that nobody
 * begins to wait in the moment seats become free. An accepted offer is a hold that {@link Seats#confirm} books.
 */
@ApplicationScoped
public class WaitingList {
    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private WaitStore waits;

    @Inject
    private Contacts contacts;

    @Inject
    private Line line;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Puts a party at the end of the line.
     *
     * @throws WaitingRefused UNKNOWN, TOO_LATE, TOO_MANY_HEADS, ALREADY_WAITING, or SEATS_FREE when it may simply book
     */
    public WaitRow join(JoinWaiting asked) {
        Instant now = clock.instant();
        long contactId = contacts.keep(asked.contact());
        SessionRow session = sessions.lock(asked.sessionId()).orElseThrow(() -> new WaitingRefused(Reason.UNKNOWN));
        if (contacts.waitsFor(asked.contact(), asked.sessionId())) {
            throw new WaitingRefused(
                    Reason.ALREADY_WAITING, asked.contact().email().masked());
        }
        if (!session.isBookable(now)) {
            throw new WaitingRefused(Reason.TOO_LATE);
        }
        if (asked.heads() < 1 || asked.heads() > Math.min(session.largestParty(), session.capacity())) {
            throw new WaitingRefused(
                    Reason.TOO_MANY_HEADS, asked.heads(), Math.min(session.largestParty(), session.capacity()));
        }
        if (session.fits(asked.heads())) {
            throw new WaitingRefused(Reason.SEATS_FREE, asked.heads());
        }
        WaitRow wait = waits.row(waits.insert(asked, contactId, now)).orElseThrow();
        trail.record(AuditAct.on("wait", wait.id(), "join")
                .with("session", session.id())
                .with("heads", asked.heads()));
        return wait;
    }

    /**
     * Leaves the line; seats that were just offered go to the next. Leaving twice changes nothing. The session is locked
     * also where no seat is given back: whoever serves the line reads it in the order of its index, and two who lock
     * one place from its two ends would wait for each other.
     */
    public WaitRow leave(String publicId) {
        Instant now = clock.instant();
        WaitRow found = waits.byPublicId(publicId).orElseThrow(() -> new WaitingRefused(Reason.UNKNOWN));
        Optional<BookingRow> offer = Optional.ofNullable(found.bookingId()).flatMap(bookings::lock);
        boolean held = offer.isPresent() && offer.get().state() == BookingState.HELD;
        SessionRow session = sessions.lock(found.sessionId()).orElseThrow();
        if (held) {
            bookings.end(offer.get().id(), BookingState.EXPIRED, "", now);
            sessions.giveBack(session, offer.get().heads());
        }
        WaitRow wait = waits.lock(found.id()).orElseThrow();
        if (wait.state() == WaitState.ACCEPTED || wait.state() == WaitState.OFFERED && !held) {
            throw new WaitingRefused(Reason.OVER);
        }
        if (wait.state().isLive()) {
            waits.end(wait.id(), WaitState.LEFT, now);
            trail.record(AuditAct.on("wait", wait.id(), "leave"));
        }
        if (held) {
            line.serve(found.sessionId(), now);
        }
        return waits.row(wait.id()).orElseThrow();
    }

    public Optional<WaitRow> place(String publicId) {
        return waits.byPublicId(publicId);
    }

    /** One place in the line by its id, if there is one. */
    public Optional<WaitRow> place(long id) {
        return waits.row(id);
    }

    /** Parties that wait before this one. */
    public int before(WaitRow wait) {
        return waits.before(wait);
    }

    /** Everybody who waits or waited for a session, in the order of coming. */
    public List<WaitRow> ofSession(long sessionId) {
        return waits.ofSession(sessionId);
    }

    /** Whom an offer is for; the rights to see it are the caller's to check. */
    public Optional<Contact> contact(long contactId) {
        return contacts.contact(contactId);
    }
}
