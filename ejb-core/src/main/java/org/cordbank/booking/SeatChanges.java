package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.SeatsChanged.Kind;
import org.cordbank.booking.SeatsRefused.Reason;

/**
 * What becomes of a booking afterwards, within the caller's act. Freed seats are offered to the waiting list in the same
 * transaction. Until when a visitor may change or cancel is the calling room's rule.
 */
@ApplicationScoped
public class SeatChanges {
    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private Line line;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Clock clock;

    /** Says yes to a requested booking. */
    public BookingRow approve(long bookingId) {
        BookingRow before = locked(bookingId);
        refuseUnless(before, BookingState.CONFIRMED, before.state() == BookingState.REQUESTED);
        bookings.become(bookingId, BookingState.CONFIRMED);
        return tell(Kind.CONFIRMED, before, "approve", "");
    }

    /** Says no to a requested booking, with the reason the visitor reads. */
    public BookingRow decline(long bookingId, String why) {
        BookingRow before = locked(bookingId);
        refuseUnless(before, BookingState.DECLINED, true);
        if (why == null || why.isBlank()) {
            throw new SeatsRefused(Reason.NO_REASON);
        }
        return end(before, BookingState.DECLINED, Kind.DECLINED, why.strip());
    }

    /** Cancels a booking that is still ahead. */
    public BookingRow cancel(long bookingId, String why) {
        BookingRow before = locked(bookingId);
        refuseUnless(before, BookingState.CANCELLED, true);
        return end(before, BookingState.CANCELLED, Kind.CANCELLED, why == null ? "" : why.strip());
    }

    /** Lets a hold go before its time, without a word to anybody; a hold that is over is left as it is. */
    public void letGo(String publicId) {
        bookings.byPublicId(publicId).ifPresent(found -> {
            BookingRow hold = locked(found.id());
            if (hold.state() == BookingState.HELD && !hold.isOffer()) {
                Instant now = clock.instant();
                bookings.end(hold.id(), BookingState.EXPIRED, "", now);
                sessions.giveBack(sessions.row(hold.sessionId(), now).orElseThrow(), hold.heads());
                line.serve(hold.sessionId(), now);
            }
        });
    }

    /**
     * Other heads or another session; also the way a displaced booking finds new seats.
     *
     * @throws SeatsRefused UNKNOWN_BOOKING, WRONG_STATE, UNKNOWN_SESSION, NOT_OPEN, TOO_EARLY, TOO_LATE, NO_HEADS,
     *     TOO_MANY_HEADS, FULL or GROUP_TAKEN
     */
    public BookingRow change(ChangeBooking asked) {
        Instant now = clock.instant();
        BookingRow before = locked(asked.bookingId());
        BookingState next = asked.approval() ? BookingState.REQUESTED : kept(before.state());
        refuseUnless(before, next, before.state().isAhead());
        SessionRow to = sessions.row(asked.sessionId(), now)
                .orElseThrow(() -> new SeatsRefused(Reason.UNKNOWN_SESSION, asked.sessionId()));
        SessionRow from = sessions.row(before.sessionId(), now).orElseThrow();
        MayBook.size(to, asked.heads());
        if (to.id() != from.id() && !asked.staff()) {
            MayBook.check(to, asked.heads(), now);
        }
        bookings.change(before.id(), to.id(), asked.heads(), next);
        shift(from, before, to, asked.heads());
        BookingRow after = tell(Kind.CHANGED, before, "change", "");
        line.serve(from.id(), now);
        return after;
    }

    private static BookingState kept(BookingState before) {
        return before == BookingState.DISPLACED ? BookingState.CONFIRMED : before;
    }

    /** Two sessions are touched in the order of their ids, so that two who change places do not wait for each other. */
    private void shift(SessionRow from, BookingRow before, SessionRow to, int heads) {
        int had = before.state().hasSeats() ? before.heads() : 0;
        int groupHad = had > 0 && from.isGroup(had) ? 1 : 0;
        int groupNow = to.isGroup(heads) ? 1 : 0;
        if (from.id() == to.id()) {
            sessions.shift(to, heads - had, groupNow - groupHad);
        } else if (from.id() < to.id()) {
            sessions.shift(from, -had, -groupHad);
            sessions.shift(to, heads, groupNow);
        } else {
            sessions.shift(to, heads, groupNow);
            sessions.shift(from, -had, -groupHad);
        }
    }

    private BookingRow end(BookingRow before, BookingState state, Kind kind, String why) {
        Instant now = clock.instant();
        bookings.end(before.id(), state, why, now);
        if (before.state().hasSeats()) {
            sessions.giveBack(sessions.row(before.sessionId(), now).orElseThrow(), before.heads());
        }
        BookingRow after = tell(kind, before, state == BookingState.DECLINED ? "decline" : "cancel", why);
        line.serve(before.sessionId(), now);
        return after;
    }

    private BookingRow tell(Kind kind, BookingRow before, String act, String why) {
        BookingRow after = bookings.row(before.id()).orElseThrow();
        changed.fire(new SeatsChanged(kind, after, before, why));
        trail.record(AuditAct.on("booking", after.id(), act)
                .because(why)
                .with("session.old", before.sessionId())
                .with("session", after.sessionId())
                .with("heads.old", before.heads())
                .with("heads", after.heads())
                .with("state", after.state()));
        return after;
    }

    private void refuseUnless(BookingRow booking, BookingState next, boolean also) {
        boolean stays = booking.state() == next && next.isAhead();
        if (!also || !(stays || booking.state().canBecome(next))) {
            throw new SeatsRefused(Reason.WRONG_STATE, booking.number());
        }
    }

    private BookingRow locked(long id) {
        return bookings.lock(id).orElseThrow(() -> new SeatsRefused(Reason.UNKNOWN_BOOKING));
    }
}
