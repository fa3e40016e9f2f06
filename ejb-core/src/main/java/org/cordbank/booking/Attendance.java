package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.AttendanceRefused.Reason;
import org.cordbank.booking.SeatsChanged.Kind;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Sql;

/** Who came and who did not, within the caller's act. */
@ApplicationScoped
public class Attendance {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Marks a booking as come. A second marking (another device, a list that was taken offline) changes nothing and
     * answers the first.
     *
     * @param came heads that really came, at least 1
     * @param at when, as the device noted it; not after now
     * @throws AttendanceRefused UNKNOWN, NOBODY_CAME, TOO_EARLY before the day, or WRONG_STATE
     */
    public CheckedIn checkIn(long bookingId, int came, Instant at) {
        BookingRow before = locked(bookingId);
        if (before.state() == BookingState.CHECKED_IN || before.state() == BookingState.COMPLETED) {
            return new CheckedIn(before, false);
        }
        if (came < 1) {
            throw new AttendanceRefused(Reason.NOBODY_CAME, came);
        }
        refuseUnless(before, BookingState.CHECKED_IN);
        Instant now = clock.instant();
        Instant when = at.isAfter(now) ? now : at;
        LocalDate heldOn = session(before).heldOn();
        if (LocalDate.ofInstant(when, BankClock.ZONE).isBefore(heldOn)) {
            throw new AttendanceRefused(Reason.TOO_EARLY, heldOn);
        }
        bookings.checkIn(bookingId, came, when, actor.get().name());
        return new CheckedIn(tell(Kind.CHECKED_IN, before, "check-in", ""), true);
    }

    /**
     * Seats people who come to the door without a booking; they have come and gave no address. The session may be full of
     * bookings only as far as its capacity goes, here as everywhere.
     *
     * @param at when, as the device noted it
     * @throws AttendanceRefused UNKNOWN, NOBODY_CAME or CANCELLED
     * @throws SeatsRefused FULL
     */
    public BookingRow walkIn(long sessionId, int heads, String party, Instant at) {
        SessionRow session =
                sessions.row(sessionId, clock.instant()).orElseThrow(() -> new AttendanceRefused(Reason.UNKNOWN));
        if (heads < 1) {
            throw new AttendanceRefused(Reason.NOBODY_CAME, heads);
        }
        if (session.state() == SessionState.CANCELLED) {
            throw new AttendanceRefused(Reason.CANCELLED);
        }
        int year = session.heldOn().getYear();
        BookingRow came = bookings.insertWalkIn(
                session,
                heads,
                party,
                BookingNumber.numbered(year, sql.next("booking_numbers")),
                at,
                actor.get().name());
        sessions.shift(session, heads, 0);
        trail.record(AuditAct.on("booking", came.id(), "walk-in")
                .with("session", sessionId)
                .with("heads", heads));
        return came;
    }

    /**
     * Closes the list of a session that is over: who came has completed the visit, who was expected and did not come is a
     * no-show. Requests nobody answered stay. Answers how many were no-shows.
     */
    public int close(long sessionId) {
        SessionRow session =
                sessions.row(sessionId, clock.instant()).orElseThrow(() -> new AttendanceRefused(Reason.UNKNOWN));
        if (clock.instant().isBefore(session.ends())) {
            throw new AttendanceRefused(Reason.NOT_OVER, session.ends());
        }
        int missing = 0;
        for (long id : bookings.seated(sessionId)) {
            BookingRow before = locked(id);
            if (before.state() == BookingState.CHECKED_IN) {
                bookings.become(id, BookingState.COMPLETED);
                tell(Kind.COMPLETED, before, "complete", "");
            } else if (before.state() == BookingState.CONFIRMED) {
                bookings.become(id, BookingState.NO_SHOW);
                tell(Kind.NO_SHOW, before, "no-show", "");
                missing++;
            }
        }
        return missing;
    }

    /** Ids of sessions of a room that ended before now and still have an open list, oldest first. */
    public List<Long> toClose(String room, int most) {
        return sessions.ended(room, clock.instant(), most);
    }

    /** Takes one no-show out of the count, for a reason that is kept. */
    public void excuse(long bookingId, String why) {
        BookingRow booking = locked(bookingId);
        if (booking.state() != BookingState.NO_SHOW) {
            throw new AttendanceRefused(Reason.WRONG_STATE, booking.number());
        }
        if (why == null || why.isBlank()) {
            throw new AttendanceRefused(Reason.NO_REASON);
        }
        bookings.excuse(bookingId, why.strip());
        trail.record(AuditAct.on("booking", bookingId, "excuse").because(why));
    }

    private BookingRow tell(Kind kind, BookingRow before, String act, String why) {
        BookingRow after = bookings.row(before.id()).orElseThrow();
        changed.fire(new SeatsChanged(kind, after, before, why));
        trail.record(AuditAct.on("booking", after.id(), act).with("headsCame", after.headsCame()));
        return after;
    }

    private SessionRow session(BookingRow booking) {
        return sessions.row(booking.sessionId(), clock.instant()).orElseThrow();
    }

    private static void refuseUnless(BookingRow booking, BookingState next) {
        if (!booking.state().canBecome(next)) {
            throw new AttendanceRefused(Reason.WRONG_STATE, booking.number());
        }
    }

    private BookingRow locked(long id) {
        return bookings.lock(id).orElseThrow(() -> new AttendanceRefused(Reason.UNKNOWN));
    }
}
