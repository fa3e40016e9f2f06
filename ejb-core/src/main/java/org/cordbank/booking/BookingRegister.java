package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordbank.kernel.BankClock;

/** Sessions and bookings to be read by other rooms; who may see them is the calling desk's to check. */
@ApplicationScoped
public class BookingRegister {
    private static final int DAYS_AROUND = 30;

    @Inject
    private SessionStore sessions;

    @Inject
    private BookingStore bookings;

    @Inject
    private Contacts contacts;

    @Inject
    private BookingRules rules;

    @Inject
    private Clock clock;

    public Optional<SessionRow> session(long id) {
        return sessions.row(id, clock.instant());
    }

    public Optional<SessionRow> session(String publicId) {
        return sessions.byPublicId(publicId, clock.instant());
    }

    /** All sessions of a room from day to day, in the order of time, counted now. */
    public List<SessionRow> sessions(String room, LocalDate from, LocalDate to) {
        return sessions.between(room, from, to, clock.instant());
    }

    /** The sessions nearest in time where the party would find seats, as many as the rules say. */
    public List<SessionRow> alternatives(SessionRow full, int heads) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, BankClock.ZONE);
        LocalDate from = full.heldOn().minusDays(DAYS_AROUND);
        return sessions(
                        full.room(),
                        from.isBefore(today) ? today : from,
                        full.heldOn().plusDays(DAYS_AROUND))
                .stream()
                .filter(other -> other.id() != full.id() && other.ownerRef() == full.ownerRef())
                .filter(other -> other.isBookable(now) && other.fits(heads))
                .sorted(Comparator.comparing(
                        other -> Duration.between(full.begins(), other.begins()).abs()))
                .limit(rules.value("alternatives"))
                .toList();
    }

    public Optional<BookingRow> booking(long id) {
        return bookings.row(id);
    }

    public Optional<BookingRow> booking(String publicId) {
        return bookings.byPublicId(publicId);
    }

    public Optional<BookingRow> booking(BookingNumber number) {
        return bookings.byNumber(number);
    }

    /** Everybody who booked a session, whatever became of it, in the order of booking; no holds. */
    public List<BookingRow> ofSession(long sessionId) {
        return bookings.ofSession(sessionId);
    }

    /** Everybody who booked a room's sessions from day to day, whatever became of it; no holds. */
    public List<BookingRow> bookings(String room, LocalDate from, LocalDate to) {
        return bookings.between(room, from, to);
    }

    /** Whom to write to. */
    public Optional<Contact> contact(BookingRow booking) {
        return Optional.ofNullable(booking.contactId()).flatMap(contacts::contact);
    }

    /** Whom to write to for many bookings at once, by the ids of the bookings; one without a contact is left out. */
    public Map<Long, Contact> contacts(List<BookingRow> of) {
        Map<Long, Contact> known = contacts.contacts(of.stream()
                .map(BookingRow::contactId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return of.stream()
                .filter(booking -> known.containsKey(booking.contactId()))
                .collect(Collectors.toMap(BookingRow::id, booking -> known.get(booking.contactId()), (a, b) -> a));
    }

    /** Minutes a hold lasts. */
    public int holdMinutes() {
        return rules.value("hold_minutes");
    }
}
