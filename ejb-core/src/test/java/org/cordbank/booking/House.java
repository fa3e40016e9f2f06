package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.cordbank.identity.Role;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.Errand;

/** A house with guests for the tests of booking: each verb is one act in a transaction of its own. */
@ApplicationScoped
public class House {
    private static final AtomicLong OWNERS = new AtomicLong(System.nanoTime());

    @Inject
    private SessionBook book;

    @Inject
    private Seats seats;

    @Inject
    private SeatChanges changes;

    @Inject
    private WaitingList waiting;

    @Inject
    private HoldRelease release;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What the database says of a session in one consistent look. */
    public record Count(int capacity, int taken, int groupsTaken, int seated, int groupsSeated) {
        boolean holds() {
            return taken == seated && groupsTaken == groupsSeated && taken <= capacity && taken >= 0;
        }
    }

    long session(int capacity) throws Exception {
        return session(capacity, 100);
    }

    long session(int capacity, int groupsMost) throws Exception {
        return session(capacity, groupsMost, OWNERS.incrementAndGet(), 5);
    }

    long session(int capacity, int groupsMost, long owner, int inDays) throws Exception {
        Instant begins = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(inDays));
        return act(() -> book.open(new OpenSession(
                "museum",
                owner,
                "测试场",
                "Test session",
                begins,
                begins.plus(Duration.ofMinutes(90)),
                capacity,
                40,
                16,
                groupsMost,
                clock.instant().minusSeconds(60),
                begins.minus(Duration.ofHours(2)))));
    }

    static long owner() {
        return OWNERS.incrementAndGet();
    }

    BookingRow hold(long session, int heads) throws Exception {
        return hold(session, heads, UUID.randomUUID().toString());
    }

    BookingRow hold(long session, int heads, String address) throws Exception {
        release.of(session);
        return act(() -> seats.hold(new HoldSeats(session, heads, "FAMILY", address)));
    }

    BookingRow confirm(BookingRow hold) throws Exception {
        return confirm(hold, guest(), false);
    }

    BookingRow confirm(BookingRow hold, Contact guest, boolean approval) throws Exception {
        return act(() -> seats.confirm(new ConfirmBooking(hold.publicId(), guest, approval)));
    }

    BookingRow book(long session, int heads) throws Exception {
        return confirm(hold(session, heads));
    }

    BookingRow cancel(BookingRow booking) throws Exception {
        return act(() -> changes.cancel(booking.id(), "计划有变"));
    }

    BookingRow change(BookingRow booking, long session, int heads) throws Exception {
        return act(() -> changes.change(new ChangeBooking(booking.id(), session, heads, false, false)));
    }

    WaitRow join(long session, int heads) throws Exception {
        return act(() -> waiting.join(new JoinWaiting(session, heads, "FAMILY", guest())));
    }

    WaitRow leave(WaitRow wait) throws Exception {
        return act(() -> waiting.leave(wait.publicId()));
    }

    WaitRow look(WaitRow wait) {
        return waiting.place(wait.id()).orElseThrow();
    }

    /** Lets a hold's time be over, as if its minutes had passed. */
    void runOut(long bookingId) {
        sql.update(
                "UPDATE booking_bookings SET expires_at = ? WHERE id = ? AND state = 'HELD'",
                clock.instant().minusSeconds(1),
                bookingId);
    }

    int release(long session) {
        return release.of(session);
    }

    Count count(long session) {
        return sql.one(
                        "SELECT s.capacity, s.taken, s.groups_taken, COALESCE(SUM(b.heads), 0),"
                                + " COALESCE(SUM(b.heads >= s.group_from), 0) FROM booking_sessions s LEFT JOIN"
                                + " booking_bookings b ON b.session_id = s.id AND b.state IN ('HELD', 'REQUESTED',"
                                + " 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW') WHERE s.id = ? GROUP BY s.id",
                        row -> new Count(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        session)
                .orElseThrow();
    }

    List<WaitRow> line(long session) {
        return waiting.ofSession(session);
    }

    static Contact guest() {
        return new Contact(
                new PersonName("赵访客（化名）"), null, new EmailAddress(UUID.randomUUID() + "@guest.example"), "zh");
    }

    <T> T act(Callable<T> work) throws Exception {
        return Errand.as(Role.MUSEUM_STAFF, work);
    }
}
