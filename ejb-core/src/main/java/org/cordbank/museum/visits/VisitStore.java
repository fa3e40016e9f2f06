package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.booking.Contact;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** Rows of visits, and the contact as typed until the booking is finished. */
@ApplicationScoped
class VisitStore {
    private static final String TABLE = "museum_visits";
    private static final String ROW =
            "SELECT booking_id, visitor_type, organisation, age_band, grade, adults, minors, needs,"
                    + " bus, purpose, language, letter_file_id, certificate_file_id FROM museum_visits";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    void keep(VisitDetail visit, Contact contact, Instant now) {
        sql.update(
                "INSERT INTO museum_visits (booking_id, visitor_type, organisation, age_band, grade, adults, minors, needs,"
                        + " bus, purpose, language, letter_file_id, contact_sealed, recorded_at) VALUES (?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE organisation = VALUES(organisation), age_band ="
                        + " VALUES(age_band), grade = VALUES(grade), adults = VALUES(adults), minors = VALUES(minors),"
                        + " needs = VALUES(needs), bus = VALUES(bus), purpose = VALUES(purpose), language ="
                        + " VALUES(language), letter_file_id = COALESCE(VALUES(letter_file_id), letter_file_id),"
                        + " contact_sealed = VALUES(contact_sealed)",
                visit.bookingId(),
                visit.type(),
                visit.organisation(),
                visit.band(),
                visit.grade(),
                visit.adults(),
                visit.minors(),
                visit.needs(),
                visit.bus(),
                visit.purpose(),
                visit.language(),
                visit.letterFileId(),
                seals.seal(json(contact), place(visit.bookingId())),
                now);
    }

    Optional<VisitDetail> visit(long bookingId) {
        return sql.one(ROW + " WHERE booking_id = ?", VisitStore::row, bookingId);
    }

    List<VisitDetail> visits(List<Long> bookingIds) {
        if (bookingIds.isEmpty()) {
            return List.of();
        }
        String marks = "?, ".repeat(bookingIds.size() - 1) + "?";
        return sql.rows(ROW + " WHERE booking_id IN (" + marks + ")", VisitStore::row, bookingIds.toArray());
    }

    Optional<Contact> typed(long bookingId) {
        return sql.one(
                        "SELECT contact_sealed FROM museum_visits WHERE booking_id = ? AND contact_sealed IS NOT NULL",
                        row -> row.getBytes(1),
                        bookingId)
                .map(box -> contact(seals.open(box, place(bookingId))));
    }

    void forgetTyped(long bookingId) {
        sql.update("UPDATE museum_visits SET contact_sealed = NULL WHERE booking_id = ?", bookingId);
    }

    int forgetTypedBefore(Instant time) {
        return sql.update(
                "UPDATE museum_visits SET contact_sealed = NULL WHERE contact_sealed IS NOT NULL AND recorded_at < ?",
                time);
    }

    void change(long bookingId, int adults, int minors) {
        sql.update("UPDATE museum_visits SET adults = ?, minors = ? WHERE booking_id = ?", adults, minors, bookingId);
    }

    void letter(long bookingId, long fileId) {
        sql.update("UPDATE museum_visits SET letter_file_id = ? WHERE booking_id = ?", fileId, bookingId);
    }

    void certificate(long bookingId, long fileId) {
        sql.update("UPDATE museum_visits SET certificate_file_id = ? WHERE booking_id = ?", fileId, bookingId);
    }

    private static VisitDetail row(ResultSet row) throws SQLException {
        String band = row.getString("age_band");
        return new VisitDetail(
                row.getLong("booking_id"),
                VisitorType.valueOf(row.getString("visitor_type")),
                row.getString("organisation"),
                band == null ? null : AgeBand.valueOf(band),
                row.getString("grade"),
                row.getInt("adults"),
                row.getInt("minors"),
                row.getString("needs"),
                row.getString("bus"),
                row.getString("purpose"),
                row.getString("language"),
                row.getObject("letter_file_id", Long.class),
                row.getObject("certificate_file_id", Long.class));
    }

    private static String json(Contact contact) {
        return Json.createObjectBuilder()
                .add("name", contact.name().value())
                .add("phone", contact.phone() == null ? "" : contact.phone().value())
                .add("email", contact.email().value())
                .add("language", contact.language())
                .build()
                .toString();
    }

    private static Contact contact(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject typed = reader.readObject();
            String phone = typed.getString("phone");
            return new Contact(
                    new PersonName(typed.getString("name")),
                    phone.isEmpty() ? null : new MobileNumber(phone),
                    new EmailAddress(typed.getString("email")),
                    typed.getString("language"));
        }
    }

    private static Seals.Place place(long bookingId) {
        return new Seals.Place(TABLE, "contact_sealed", bookingId);
    }
}
