package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.ChangeBooking;
import org.cordbank.booking.SeatChanges;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.desk.Guests.Contacts;
import org.cordbank.museum.opening.Openings;

/** Where museum staff answer requests and move bookings; whoever booked gets a letter in the same act. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class BookingDesk {
    @Inject
    private Openings openings;

    @Inject
    private BookingRegister register;

    @Inject
    private SeatChanges seats;

    @Inject
    private Attendance attendance;

    @Inject
    private Guests guests;

    @Inject
    private FormKeys forms;

    @Inject
    private Clock clock;

    /** A request with the session it is for. */
    public record Request(Guest guest, SessionRow session) {}

    /** Requests for sessions ahead, the earliest session first. */
    public List<Request> requests() {
        return ahead(BookingState.REQUESTED);
    }

    /** Bookings that lost their seats by the bank's doing and have no new ones yet. */
    public List<Request> displaced() {
        return ahead(BookingState.DISPLACED);
    }

    private List<Request> ahead(BookingState state) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(openings.rules(today).horizonDays());
        List<BookingRow> waiting = register.bookings(Openings.ROOM, today, last).stream()
                .filter(booking -> booking.state() == state)
                .toList();
        Map<Long, SessionRow> sessions = waiting.isEmpty()
                ? Map.of()
                : register.sessions(Openings.ROOM, today, last).stream()
                        .collect(Collectors.toMap(SessionRow::id, Function.identity()));
        return guests.of(waiting, Contacts.MASKED).stream()
                .map(guest -> new Request(guest, sessions.get(guest.booking().sessionId())))
                .sorted(java.util.Comparator.comparing(
                        request -> request.session().begins()))
                .toList();
    }

    /** Says yes. Of two who answer at the same time, the second is refused. */
    public void approve(String formKey, long bookingId) {
        ours(bookingId);
        forms.once(formKey, "museum.approve", () -> seats.approve(bookingId).number());
    }

    /** Says no, with the reason the visitor reads. */
    public void decline(String formKey, long bookingId, String why) {
        ours(bookingId);
        forms.once(
                formKey, "museum.decline", () -> seats.decline(bookingId, why).number());
    }

    /** Cancels for the visitor, who rang. */
    public void cancel(String formKey, long bookingId, String why) {
        ours(bookingId);
        if (why == null || why.isBlank()) {
            throw new DeskRefused(Reason.SAY_WHY, 1);
        }
        forms.once(formKey, "museum.cancel", () -> seats.cancel(bookingId, why).number());
    }

    /** Sessions ahead a booking could be moved to, with its heads. */
    public List<SessionRow> places(long bookingId) {
        BookingRow booking = ours(bookingId);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return register
                .sessions(
                        Openings.ROOM,
                        today,
                        today.plusDays(openings.rules(today).horizonDays()))
                .stream()
                .filter(session ->
                        session.state() == SessionState.OPEN && session.begins().isAfter(now))
                .filter(session -> session.id() != booking.sessionId() && session.fits(booking.heads()))
                .toList();
    }

    /** Moves a booking to another session; also the new place of one that was displaced. */
    public void move(String formKey, long bookingId, long sessionId) {
        BookingRow booking = ours(bookingId);
        register.session(sessionId)
                .filter(session -> session.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_SESSION, sessionId));
        forms.once(formKey, "museum.move", () -> seats.change(
                        new ChangeBooking(bookingId, sessionId, booking.heads(), true, false))
                .number());
    }

    /** Takes a no-show out of the count. */
    public void excuse(String formKey, long bookingId, String why) {
        ours(bookingId);
        forms.once(formKey, "museum.excuse", () -> {
            attendance.excuse(bookingId, why);
            return String.valueOf(bookingId);
        });
    }

    private BookingRow ours(long id) {
        return register.booking(id)
                .filter(booking -> booking.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_BOOKING, id));
    }
}
