package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Rows of bookings and holds. One is changed only after its row was locked by its id. */
@ApplicationScoped
class BookingStore {
    private static final String ROW = "SELECT id, public_id, number, room, session_id, heads, state, party, contact_id,"
            + " wait_id, expires_at, extensions, sequence, booked_at, ended_at, why, heads_came, checked_in_at,"
            + " checked_in_by, excused FROM booking_bookings";

    @Inject
    private Sql sql;

    Optional<BookingRow> row(long id) {
        return sql.one(ROW + " WHERE id = ?", BookingStore::row, id);
    }

    Optional<BookingRow> lock(long id) {
        return sql.one(ROW + " WHERE id = ? FOR UPDATE", BookingStore::row, id);
    }

    Optional<BookingRow> byPublicId(String publicId) {
        return sql.one(ROW + " WHERE public_id = ?", BookingStore::row, publicId);
    }

    Optional<BookingRow> byNumber(BookingNumber number) {
        return sql.one(ROW + " WHERE number = ?", BookingStore::row, number.value());
    }

    List<BookingRow> ofSession(long sessionId) {
        return sql.rows(
                ROW + " WHERE session_id = ? AND number IS NOT NULL ORDER BY booked_at, id",
                BookingStore::row,
                sessionId);
    }

    List<BookingRow> between(String room, LocalDate from, LocalDate to) {
        return sql.rows(
                ROW + " WHERE number IS NOT NULL AND session_id IN (SELECT id FROM booking_sessions WHERE room = ?"
                        + " AND held_on BETWEEN ? AND ?) ORDER BY booked_at, id",
                BookingStore::row,
                room,
                from,
                to);
    }

    /** Somebody who stands at the door: has come, has a number, gave no address. */
    BookingRow insertWalkIn(SessionRow session, int heads, String party, BookingNumber number, Instant at, String by) {
        long id = sql.next("booking_bookings_seq");
        sql.update(
                "INSERT INTO booking_bookings (id, public_id, number, room, session_id, heads, state, party, held_at,"
                        + " booked_at, heads_came, checked_in_at, checked_in_by, walk_in) VALUES (?, ?, ?, ?, ?, ?,"
                        + " 'CHECKED_IN', ?, ?, ?, ?, ?, ?, TRUE)",
                id,
                PublicId.random().value(),
                number.value(),
                session.room(),
                session.id(),
                heads,
                party,
                at,
                at,
                heads,
                at,
                by);
        return row(id).orElseThrow();
    }

    /** Bookings and holds that have seats in a session, in the order of their ids. */
    List<Long> seated(long sessionId) {
        return sql.rows(
                "SELECT id FROM booking_bookings WHERE session_id = ? AND state IN ('HELD', 'REQUESTED', 'CONFIRMED',"
                        + " 'CHECKED_IN', 'COMPLETED', 'NO_SHOW') ORDER BY id",
                row -> row.getLong(1),
                sessionId);
    }

    List<Long> expired(long sessionId, Instant now) {
        return sql.rows(
                "SELECT id FROM booking_bookings WHERE session_id = ? AND state = 'HELD' AND expires_at <= ? ORDER BY id",
                row -> row.getLong(1),
                sessionId,
                now);
    }

    List<Long> sessionsWithExpired(Instant now, int most) {
        return sql.rows(
                "SELECT DISTINCT session_id FROM booking_bookings WHERE state = 'HELD' AND expires_at <= ? LIMIT ?",
                row -> row.getLong(1),
                now,
                most);
    }

    BookingRow insertHold(SessionRow session, HoldSeats asked, byte[] heldBy, Instant now, Instant expires) {
        long id = sql.next("booking_bookings_seq");
        sql.update(
                "INSERT INTO booking_bookings (id, public_id, room, session_id, heads, state, party, expires_at, held_by,"
                        + " held_at) VALUES (?, ?, ?, ?, ?, 'HELD', ?, ?, ?, ?)",
                id,
                PublicId.random().value(),
                session.room(),
                session.id(),
                asked.heads(),
                asked.party(),
                expires,
                heldBy,
                now);
        return row(id).orElseThrow();
    }

    BookingRow insertOffer(SessionRow session, WaitRow wait, Instant now, Instant expires) {
        long id = sql.next("booking_bookings_seq");
        sql.update(
                "INSERT INTO booking_bookings (id, public_id, room, session_id, heads, state, party, contact_id, wait_id,"
                        + " expires_at, held_at) VALUES (?, ?, ?, ?, ?, 'HELD', ?, ?, ?, ?, ?)",
                id,
                PublicId.random().value(),
                session.room(),
                session.id(),
                wait.heads(),
                wait.party(),
                wait.contactId(),
                wait.id(),
                expires,
                now);
        return row(id).orElseThrow();
    }

    /** Ends a hold whose time is over; false when it is no longer one, or not over. */
    boolean expire(long id, Instant now) {
        return sql.update(
                        "UPDATE booking_bookings SET state = 'EXPIRED', ended_at = ? WHERE id = ? AND state = 'HELD'"
                                + " AND expires_at <= ?",
                        now,
                        id,
                        now)
                == 1;
    }

    void extend(long id, Instant expires) {
        sql.update("UPDATE booking_bookings SET expires_at = ?, extensions = extensions + 1 WHERE id = ?", expires, id);
    }

    void book(long id, BookingNumber number, long contactId, BookingState state, Instant now) {
        sql.update(
                "UPDATE booking_bookings SET number = ?, contact_id = ?, state = ?, booked_at = ?, ended_at = NULL,"
                        + " held_by = NULL WHERE id = ?",
                number.value(),
                contactId,
                state,
                now,
                id);
    }

    void become(long id, BookingState state) {
        sql.update("UPDATE booking_bookings SET state = ? WHERE id = ?", state, id);
    }

    void end(long id, BookingState state, String why, Instant now) {
        sql.update(
                "UPDATE booking_bookings SET state = ?, why = ?, ended_at = ?, sequence = sequence + 1 WHERE id = ?",
                state,
                why,
                now,
                id);
    }

    void change(long id, long sessionId, int heads, BookingState state) {
        sql.update(
                "UPDATE booking_bookings SET session_id = ?, heads = ?, state = ?, ended_at = NULL, why = '',"
                        + " sequence = sequence + 1 WHERE id = ?",
                sessionId,
                heads,
                state,
                id);
    }

    void checkIn(long id, int came, Instant at, String by) {
        sql.update(
                "UPDATE booking_bookings SET state = 'CHECKED_IN', heads_came = ?, checked_in_at = ?, checked_in_by = ?"
                        + " WHERE id = ?",
                came,
                at,
                by,
                id);
    }

    void excuse(long id, String why) {
        sql.update("UPDATE booking_bookings SET excused = TRUE, why = ? WHERE id = ?", why, id);
    }

    static BookingRow row(ResultSet row) throws SQLException {
        return new BookingRow(
                row.getLong("id"),
                row.getString("public_id"),
                row.getString("number"),
                row.getString("room"),
                row.getLong("session_id"),
                row.getInt("heads"),
                BookingState.valueOf(row.getString("state")),
                row.getString("party"),
                row.getObject("contact_id", Long.class),
                row.getObject("wait_id", Long.class),
                Sql.instant(row, "expires_at"),
                row.getInt("extensions"),
                row.getInt("sequence"),
                Sql.instant(row, "booked_at"),
                Sql.instant(row, "ended_at"),
                row.getString("why"),
                row.getObject("heads_came", Integer.class),
                Sql.instant(row, "checked_in_at"),
                row.getString("checked_in_by"),
                row.getBoolean("excused"));
    }
}
