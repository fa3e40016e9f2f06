package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.SeatsChanged.Kind;
import org.cordbank.booking.SeatsRefused.Reason;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Sql;

/**
 * From a hold to a booking, within the caller's act. The first who commits has the seats. Locks are taken in one order,
 * booking, session, waiting list, and the session last where it is taken from: visitors wait for each other as shortly as
 * can be and never in a ring.
 */
@ApplicationScoped
public class Seats {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private WaitStore waits;

    @Inject
    private Contacts contacts;

    @Inject
    private HoldBudget budget;

    @Inject
    private BookingRules rules;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Holds seats for the minutes of the rules. Call {@link HoldRelease#of} before, so that holds that ran out are free.
     *
     * @throws SeatsRefused UNKNOWN_SESSION, NOT_OPEN, TOO_EARLY, TOO_LATE, NO_HEADS, TOO_MANY_HEADS, FULL, GROUP_TAKEN or
     *     TOO_MANY_HOLDS
     */
    public BookingRow hold(HoldSeats asked) {
        sql.requireTransaction();
        Instant now = clock.instant();
        SessionRow session = sessions.row(asked.sessionId(), now)
                .orElseThrow(() -> new SeatsRefused(Reason.UNKNOWN_SESSION, asked.sessionId()));
        MayBook.check(session, asked.heads(), now);
        byte[] heldBy = budget.spend(asked.address(), now);
        BookingRow hold = bookings.insertHold(session, asked, heldBy, now, holdEnd(now));
        sessions.take(session, asked.heads(), now);
        return hold;
    }

    /** Gives a running hold its full time again. An offer from the waiting list is not extended. */
    public BookingRow extend(String publicId) {
        Instant now = clock.instant();
        BookingRow hold = locked(publicId);
        if (hold.state() != BookingState.HELD || hold.isOffer()) {
            throw new SeatsRefused(Reason.HOLD_OVER, rules.value("hold_minutes"));
        }
        if (hold.extensions() >= rules.value("hold_extensions")) {
            throw new SeatsRefused(Reason.NO_MORE_TIME, hold.extensions());
        }
        bookings.extend(hold.id(), holdEnd(now));
        return bookings.row(hold.id()).orElseThrow();
    }

    /**
     * Turns a hold into a booking: confirmed at once, or requested where the room's rules or earlier no-shows ask for
     * approval. Seats of a hold that ran out are taken again where nobody else has them.
     *
     * @throws SeatsRefused UNKNOWN_BOOKING, HOLD_OVER, OFFER_OVER, WRONG_STATE, NOT_OPEN or TOO_MANY_BOOKINGS
     */
    public BookingRow confirm(ConfirmBooking asked) {
        sql.requireTransaction();
        Instant now = clock.instant();
        BookingRow hold = locked(asked.publicId());
        refuseOver(hold, now);
        SessionRow session = sessions.row(hold.sessionId(), now).orElseThrow();
        if (session.state() == SessionState.CANCELLED || !now.isBefore(session.ends())) {
            throw new SeatsRefused(Reason.NOT_OPEN);
        }
        int ahead = contacts.ahead(asked.contact(), now);
        if (ahead >= rules.value("live_per_contact")) {
            throw new SeatsRefused(
                    Reason.TOO_MANY_BOOKINGS, ahead, asked.contact().email().masked());
        }
        BookingState state = isToBeApproved(asked, session, now) ? BookingState.REQUESTED : BookingState.CONFIRMED;
        BookingRow booked = book(hold, asked.contact(), state, now);
        if (hold.state() == BookingState.EXPIRED) {
            takeAgain(session, hold.heads(), now);
        }
        return booked;
    }

    private boolean isToBeApproved(ConfirmBooking asked, SessionRow session, Instant now) {
        return switch (asked.approval()) {
            case ASKED -> true;
            case BY_RECORD -> contacts.isUnreliable(asked.contact(), session.room(), now);
            case NONE -> false;
        };
    }

    private BookingRow book(BookingRow hold, Contact contact, BookingState state, Instant now) {
        int year = now.atZone(BankClock.ZONE).getYear();
        bookings.book(
                hold.id(),
                BookingNumber.numbered(year, sql.next("booking_numbers")),
                contacts.keep(contact),
                state,
                now);
        if (hold.isOffer()) {
            waits.end(hold.waitId(), WaitState.ACCEPTED, now);
        }
        BookingRow booked = bookings.row(hold.id()).orElseThrow();
        changed.fire(SeatsChanged.of(state == BookingState.CONFIRMED ? Kind.CONFIRMED : Kind.REQUESTED, booked));
        trail.record(AuditAct.on("booking", booked.id(), "book")
                .with("number", booked.number())
                .with("session", booked.sessionId())
                .with("heads", booked.heads())
                .with("state", state));
        return booked;
    }

    private void takeAgain(SessionRow session, int heads, Instant now) {
        try {
            sessions.take(session, heads, now);
        } catch (SeatsRefused full) {
            throw new SeatsRefused(Reason.HOLD_OVER, rules.value("hold_minutes"));
        }
    }

    private static void refuseOver(BookingRow hold, Instant now) {
        boolean stillHold = hold.state() == BookingState.HELD || hold.state() == BookingState.EXPIRED;
        if (!stillHold) {
            throw new SeatsRefused(Reason.WRONG_STATE, hold.number());
        }
        boolean over = hold.state() == BookingState.EXPIRED || !hold.expiresAt().isAfter(now);
        if (hold.isOffer() && over) {
            throw new SeatsRefused(Reason.OFFER_OVER);
        }
    }

    private BookingRow locked(String publicId) {
        long id = bookings.byPublicId(publicId)
                .orElseThrow(() -> new SeatsRefused(Reason.UNKNOWN_BOOKING))
                .id();
        return bookings.lock(id).orElseThrow();
    }

    private Instant holdEnd(Instant now) {
        return now.plus(Duration.ofMinutes(rules.value("hold_minutes")));
    }
}
