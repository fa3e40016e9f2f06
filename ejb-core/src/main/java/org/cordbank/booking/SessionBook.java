package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.SeatsChanged.Kind;
import org.cordbank.booking.SessionRefused.Reason;
import org.cordbank.kernel.Sql;

/**
 * Opening and closing sessions, within the act of the room that invites. Fewer places than guests is possible only by
 * naming the guests who lose theirs; each becomes displaced, is told of it and may choose another session.
 */
@ApplicationScoped
public class SessionBook {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private WaitStore waits;

    @Inject
    private Line line;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SeatsChanged> changed;

    @Inject
    private Event<WaitEnded> ended;

    @Inject
    private Clock clock;

    /**
     * Opens a session and answers its id. One place and time is opened once: the id of the session that is there already
     * is answered, unchanged.
     *
     * @throws SessionRefused NO_TIME or NO_SIZE
     */
    public long open(OpenSession asked) {
        sql.requireTransaction();
        if (!asked.ends().isAfter(asked.begins())
                || asked.bookableUntil().isAfter(asked.ends())
                || !asked.bookableFrom().isBefore(asked.bookableUntil())) {
            throw new SessionRefused(Reason.NO_TIME, asked.begins(), asked.ends());
        }
        if (asked.capacity() < 1 || asked.largestParty() < 1 || asked.groupFrom() < 2 || asked.groupsMost() < 0) {
            throw new SessionRefused(Reason.NO_SIZE, asked.capacity(), asked.largestParty());
        }
        Optional<Long> there = sessions.find(asked.room(), asked.ownerRef(), asked.begins());
        if (there.isPresent()) {
            return there.get();
        }
        long id = sessions.insert(asked, clock.instant());
        trail.record(AuditAct.on("session", id, "open")
                .with("begins", asked.begins())
                .with("capacity", asked.capacity()));
        return id;
    }

    /** No further bookings; the guests it has keep their seats. */
    public void block(long id, String why) {
        refuseWithoutReason(why);
        locked(id);
        sessions.become(id, SessionState.BLOCKED, why.strip());
        trail.record(AuditAct.on("session", id, "block").because(why));
    }

    /** Takes bookings again, those who wait first. */
    public void unblock(long id) {
        locked(id);
        sessions.become(id, SessionState.OPEN, "");
        line.serve(id, clock.instant());
        trail.record(AuditAct.on("session", id, "unblock"));
    }

    /**
     * Sets the capacity. Below what is taken, {@code displaced} must name bookings of this session that together free
     * enough; more seats are offered to those who wait.
     *
     * @throws SessionRefused UNKNOWN, CANCELLED_ALREADY, NO_SIZE, NO_REASON, NOT_ITS_GUEST or MORE_TO_NAME
     */
    public void changeCapacity(long id, int capacity, List<Long> displaced, String why) {
        refuseWithoutReason(why);
        if (capacity < 0) {
            throw new SessionRefused(Reason.NO_SIZE, capacity, 0);
        }
        Instant now = clock.instant();
        List<BookingRow> guests = displace(id, new TreeSet<>(displaced), why.strip(), now);
        SessionRow session = locked(id);
        int freed = guests.stream().mapToInt(BookingRow::heads).sum();
        if (session.taken() - freed > capacity) {
            throw new SessionRefused(
                    Reason.MORE_TO_NAME, session.taken() - freed - capacity, session.taken(), capacity);
        }
        sessions.resize(id, capacity, freed, groups(session, guests));
        tell(guests, why.strip());
        line.serve(id, now);
        trail.record(AuditAct.on("session", id, "change-capacity")
                .because(why)
                .with("capacity.old", session.capacity())
                .with("capacity", capacity)
                .with("displaced", guests.size()));
    }

    /**
     * Cancels a session: everybody loses the seats and is told, the waiting list ends. Answers the displaced bookings.
     *
     * @throws SessionRefused UNKNOWN, CANCELLED_ALREADY, NO_REASON, or CHANGED_MEANWHILE when somebody booked in this very
     *     moment; once more does it then
     */
    public List<BookingRow> cancel(long id, String why) {
        refuseWithoutReason(why);
        Instant now = clock.instant();
        List<BookingRow> guests = displace(id, new TreeSet<>(bookings.seated(id)), why.strip(), now);
        SessionRow session = locked(id);
        if (guests.stream().mapToInt(BookingRow::heads).sum() != session.taken()) {
            throw new SessionRefused(Reason.CHANGED_MEANWHILE);
        }
        sessions.resize(id, session.capacity(), session.taken(), groups(session, guests));
        sessions.become(id, SessionState.CANCELLED, why.strip());
        for (WaitRow wait : waits.line(id)) {
            waits.end(wait.id(), WaitState.ENDED, now);
            ended.fire(new WaitEnded(wait, session, why.strip()));
        }
        tell(guests, why.strip());
        trail.record(AuditAct.on("session", id, "cancel").because(why).with("displaced", guests.size()));
        return guests.stream().filter(guest -> guest.number() != null).toList();
    }

    /** Locks and displaces by id, before the session: the order everybody keeps. Answers the rows as they were. */
    private List<BookingRow> displace(long sessionId, TreeSet<Long> ids, String why, Instant now) {
        List<BookingRow> guests = new ArrayList<>();
        for (long id : ids) {
            BookingRow guest = bookings.lock(id)
                    .filter(row -> row.sessionId() == sessionId)
                    .orElseThrow(() -> new SessionRefused(Reason.NOT_ITS_GUEST, id));
            if (guest.state() == BookingState.HELD) {
                bookings.end(id, BookingState.EXPIRED, "", now);
                guests.add(guest);
            } else if (guest.state().canBecome(BookingState.DISPLACED)) {
                bookings.end(id, BookingState.DISPLACED, why, now);
                guests.add(guest);
            } else if (guest.state().hasSeats()) {
                throw new SessionRefused(Reason.OVER, guest.number());
            }
        }
        return guests;
    }

    private void tell(List<BookingRow> guests, String why) {
        Instant now = clock.instant();
        for (BookingRow guest : guests) {
            BookingRow after = bookings.row(guest.id()).orElseThrow();
            if (after.state() == BookingState.DISPLACED) {
                changed.fire(new SeatsChanged(Kind.DISPLACED, after, guest, why));
                trail.record(AuditAct.on("booking", guest.id(), "displace").because(why));
            } else if (guest.isOffer()) {
                waits.end(guest.waitId(), WaitState.ENDED, now);
                changed.fire(new SeatsChanged(Kind.PASSED, after, guest, why));
            }
        }
    }

    private static int groups(SessionRow session, List<BookingRow> guests) {
        return (int)
                guests.stream().filter(guest -> session.isGroup(guest.heads())).count();
    }

    private SessionRow locked(long id) {
        SessionRow session = sessions.lock(id).orElseThrow(() -> new SessionRefused(Reason.UNKNOWN, id));
        if (session.state() == SessionState.CANCELLED) {
            throw new SessionRefused(Reason.CANCELLED_ALREADY);
        }
        return session;
    }

    private static void refuseWithoutReason(String why) {
        if (why == null || why.isBlank()) {
            throw new SessionRefused(Reason.NO_REASON);
        }
    }
}
