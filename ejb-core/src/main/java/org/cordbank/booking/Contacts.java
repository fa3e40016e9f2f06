package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** People to write to, sealed; the same person is recognised by blind index only. */
@ApplicationScoped
class Contacts {
    private static final String TABLE = "booking_contacts";
    private static final String EMAIL = "booking-email";
    private static final String PHONE = "booking-phone";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private BookingRules rules;

    long keep(Contact contact) {
        long id = sql.next("booking_contacts_seq");
        String phone = contact.phone() == null ? null : contact.phone().value();
        sql.update(
                "INSERT INTO booking_contacts (id, name_sealed, phone_sealed, email_sealed, email_index, phone_index,"
                        + " language) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                seals.seal(contact.name().value(), place("name_sealed", id)),
                seals.seal(phone, place("phone_sealed", id)),
                seals.seal(contact.email().value(), place("email_sealed", id)),
                seals.index(EMAIL, contact.email().value()),
                phone == null ? null : seals.index(PHONE, phone),
                contact.language());
        return id;
    }

    Optional<Contact> contact(long id) {
        return Optional.ofNullable(contacts(List.of(id)).get(id));
    }

    /** Contacts by their ids, in one statement. */
    Map<Long, Contact> contacts(Collection<Long> ids) {
        Map<Long, Contact> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        String marks = "?, ".repeat(ids.size() - 1) + "?";
        sql.rows(
                        "SELECT id, name_sealed, phone_sealed, email_sealed, language FROM booking_contacts WHERE id IN ("
                                + marks + ")",
                        row -> Map.entry(row.getLong("id"), opened(row)),
                        ids.toArray())
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private Contact opened(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String phone = seals.open(row.getBytes("phone_sealed"), place("phone_sealed", id));
        return new Contact(
                new PersonName(seals.open(row.getBytes("name_sealed"), place("name_sealed", id))),
                phone == null ? null : new MobileNumber(phone),
                new EmailAddress(seals.open(row.getBytes("email_sealed"), place("email_sealed", id))),
                row.getString("language"));
    }

    /** Bookings still ahead under this mail address. */
    int ahead(Contact contact, Instant now) {
        return sql.one(
                        "SELECT COUNT(*) FROM booking_contacts c JOIN booking_bookings b ON b.contact_id = c.id"
                                + " JOIN booking_sessions s ON s.id = b.session_id WHERE c.email_index = ?"
                                + " AND b.state IN ('REQUESTED', 'CONFIRMED') AND s.begins_at > ?",
                        row -> row.getInt(1),
                        seals.index(EMAIL, contact.email().value()),
                        now)
                .orElse(0);
    }

    boolean waitsFor(Contact contact, long sessionId) {
        return sql.one(
                        "SELECT 1 FROM booking_contacts c JOIN booking_waits w ON w.contact_id = c.id"
                                + " WHERE c.email_index = ? AND w.session_id = ? AND w.state IN ('WAITING', 'OFFERED')",
                        row -> 1,
                        seals.index(EMAIL, contact.email().value()),
                        sessionId)
                .isPresent();
    }

    /** Unexcused times this person did not come to a room's sessions, by mail address or telephone, within the rules' days. */
    int noShows(Contact contact, String room, Instant now) {
        byte[] phone = contact.phone() == null
                ? null
                : seals.index(PHONE, contact.phone().value());
        return sql.one(
                        "SELECT COUNT(*) FROM booking_contacts c JOIN booking_bookings b ON b.contact_id = c.id"
                                + " JOIN booking_sessions s ON s.id = b.session_id WHERE (c.email_index = ? OR"
                                + " c.phone_index = ?) AND b.state = 'NO_SHOW' AND b.excused = FALSE AND s.room = ?"
                                + " AND s.begins_at > ?",
                        row -> row.getInt(1),
                        seals.index(EMAIL, contact.email().value()),
                        phone,
                        room,
                        now.minus(Duration.ofDays(rules.value("noshow_days"))))
                .orElse(0);
    }

    boolean isUnreliable(Contact contact, String room, Instant now) {
        return noShows(contact, room, now) >= rules.value("noshow_limit");
    }

    private static Seals.Place place(String column, long id) {
        return new Seals.Place(TABLE, column, id);
    }
}
