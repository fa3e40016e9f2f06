package org.cordbank.museum.visits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Sql;

/** Posts one reminder in one transaction: the row that says it was sent and the letter stand or fall together. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Reminding {
    @Inject
    private Sql sql;

    @Inject
    private BookingRegister register;

    @Inject
    private VisitLetters letters;

    @Inject
    private VisitStore visits;

    @Inject
    private Clock clock;

    /** Posts the reminder unless it was posted before, or the booking was made later than it was due; true when posted. */
    public boolean once(long bookingId, long sessionId, int days) {
        BookingRow booking = register.booking(bookingId).orElseThrow();
        boolean stands = booking.state() == BookingState.CONFIRMED && booking.sessionId() == sessionId;
        int first = !stands || bookedToday(booking)
                ? 0
                : sql.update(
                        "INSERT IGNORE INTO museum_reminders (booking_id, session_id, days_before, sent_at)"
                                + " VALUES (?, ?, ?, ?)",
                        bookingId,
                        sessionId,
                        days,
                        clock.instant());
        if (first == 0) {
            return false;
        }
        letters.remind(booking, register.session(sessionId).orElseThrow());
        return true;
    }

    /** Forgets contacts that were typed before {@code time} and never sent. */
    public int forgetTyped(Instant time) {
        return visits.forgetTypedBefore(time);
    }

    private boolean bookedToday(BookingRow booking) {
        return booking.bookedAt()
                .atZone(BankClock.ZONE)
                .toLocalDate()
                .equals(clock.instant().atZone(BankClock.ZONE).toLocalDate());
    }
}
