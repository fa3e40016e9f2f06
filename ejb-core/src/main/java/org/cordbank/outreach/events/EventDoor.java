package org.cordbank.outreach.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingNumber;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.Contact;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.JobBoard;
import org.cordbank.outreach.events.CheckingInRefused.Reason;

/** The door of an event, where staff see who is expected and mark who came. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class EventDoor {
    @Inject
    private EventBook book;

    @Inject
    private BookingRegister register;

    @Inject
    private Attendance attendance;

    @Inject
    private JobBoard jobs;

    @Inject
    private Clock clock;

    /** Everybody who signed up for an event, in the order of signing up; names masked. */
    public List<GuestRow> guests(long eventId) {
        Long session = book.event(eventId).map(event -> event.row().sessionId()).orElse(null);
        return session == null
                ? List.of()
                : register.ofSession(session).stream().map(this::guest).toList();
    }

    /**
     * Marks a party as come and orders its certificate of attendance; marked twice, nothing changes.
     *
     * @param number as scanned or typed
     * @param came heads; null when all came
     * @throws CheckingInRefused UNREADABLE, UNKNOWN or OTHER_EVENT
     */
    public GuestRow checkIn(long eventId, String number, Integer came) {
        BookingNumber read =
                BookingNumber.read(number).orElseThrow(() -> new CheckingInRefused(Reason.UNREADABLE, number));
        BookingRow booking = register.booking(read)
                .filter(row -> row.room().equals(EventBoard.ROOM))
                .orElseThrow(() -> new CheckingInRefused(Reason.UNKNOWN, read));
        EventRow event = book.ofSession(booking.sessionId()).orElseThrow().row();
        if (event.id() != eventId) {
            throw new CheckingInRefused(Reason.OTHER_EVENT, read, event.plan().titleZh());
        }
        attendance.checkIn(booking.id(), came == null ? booking.heads() : came, clock.instant());
        EventCertificates.order(jobs, booking.id());
        return guest(register.booking(booking.id()).orElseThrow());
    }

    private GuestRow guest(BookingRow booking) {
        Optional<Contact> person = register.contact(booking);
        return new GuestRow(
                booking.number(),
                person.map(to -> to.name().masked()).orElse(""),
                booking.heads(),
                booking.state(),
                booking.headsCame(),
                booking.checkedInAt());
    }
}
