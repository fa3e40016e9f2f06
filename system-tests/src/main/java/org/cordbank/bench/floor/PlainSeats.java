package org.cordbank.bench.floor;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;

/** The statements of a hold and of its booking, word for word and in their order, by hand on a connection of the pool. */
final class PlainSeats {
    private static final String BOOKING =
            "SELECT id, public_id, number, room, session_id, heads, state, party, contact_id,"
                    + " wait_id, expires_at, extensions, sequence, booked_at, ended_at, why, heads_came, checked_in_at,"
                    + " checked_in_by, excused FROM booking_bookings";
    private static final String OVER =
            " FROM booking_bookings b WHERE b.session_id = s.id AND b.state = 'HELD' AND b.expires_at <= ?";
    private static final String SESSION =
            "SELECT s.id, s.public_id, s.room, s.owner_ref, s.title_zh, s.title_en, s.held_on,"
                    + " s.begins_at, s.ends_at, s.capacity, s.largest_party, s.group_from, s.groups_most, s.bookable_from,"
                    + " s.bookable_until, s.state, s.why, s.taken - COALESCE((SELECT SUM(b.heads)" + OVER
                    + "), 0) AS taken,"
                    + " s.groups_taken - (SELECT COUNT(*)" + OVER + " AND b.heads >= s.group_from) AS groups_taken"
                    + " FROM booking_sessions s WHERE s.id = ?";
    private static final int INDEX_BYTES = 32;
    private static final int SEAL_BYTES = 60;
    private static final int HOLD_MINUTES = 10;

    private final SecureRandom random = new SecureRandom();
    private final DataSource pool;

    PlainSeats(DataSource pool) {
        this.pool = pool;
    }

    void book(long session, long visitor) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            String hold = hold(connection, session, visitor);
            connection.commit();
            confirm(connection, session, hold);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private String hold(Connection on, long session, long visitor) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        byte[] address = index();
        rows(on, SESSION, now, now, session);
        update(
                on,
                "INSERT INTO booking_budgets (address, since, holds) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE"
                        + " holds = IF(since <= ?, 1, holds + 1), since = IF(since <= ?, VALUES(since), since)",
                address,
                now,
                now.minusHours(1),
                now.minusHours(1));
        rows(on, "SELECT holds FROM booking_budgets WHERE address = ?", (Object) address);
        rows(
                on,
                "SELECT COUNT(*) FROM booking_bookings WHERE held_by = ? AND state = 'HELD' AND expires_at > ?",
                address,
                now);
        long id = rows(on, "SELECT NEXT VALUE FOR booking_bookings_seq");
        String publicId = String.format(Locale.ROOT, "P%015d", id);
        update(
                on,
                "INSERT INTO booking_bookings (id, public_id, room, session_id, heads, state, party, expires_at, held_by,"
                        + " held_at) VALUES (?, ?, ?, ?, ?, 'HELD', ?, ?, ?, ?)",
                id,
                publicId,
                "bench",
                session,
                1,
                "FAMILY",
                now.plusMinutes(HOLD_MINUTES),
                address,
                now);
        rows(on, BOOKING + " WHERE id = ?", id);
        update(
                on,
                "UPDATE booking_sessions SET taken = taken + ?, groups_taken = groups_taken + ? WHERE id = ?"
                        + " AND state = 'OPEN' AND bookable_from <= ? AND bookable_until > ?"
                        + " AND taken + ? <= capacity AND groups_taken + ? <= groups_most",
                1,
                0,
                session,
                now,
                now,
                1,
                0);
        return publicId;
    }

    private void confirm(Connection on, long session, String hold) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        byte[] email = index();
        long id = rows(on, BOOKING + " WHERE public_id = ?", hold);
        rows(on, BOOKING + " WHERE id = ? FOR UPDATE", id);
        rows(on, SESSION, now, now, session);
        rows(
                on,
                "SELECT COUNT(*) FROM booking_contacts c JOIN booking_bookings b ON b.contact_id = c.id"
                        + " JOIN booking_sessions s ON s.id = b.session_id WHERE c.email_index = ?"
                        + " AND b.state IN ('REQUESTED', 'CONFIRMED') AND s.begins_at > ?",
                email,
                now);
        rows(
                on,
                "SELECT COUNT(*) FROM booking_contacts c JOIN booking_bookings b ON b.contact_id = c.id"
                        + " JOIN booking_sessions s ON s.id = b.session_id WHERE (c.email_index = ? OR"
                        + " c.phone_index = ?) AND b.state = 'NO_SHOW' AND b.excused = FALSE AND s.begins_at > ?",
                email,
                index(),
                now.minusDays(90));
        long number = rows(on, "SELECT NEXT VALUE FOR booking_numbers");
        long contact = rows(on, "SELECT NEXT VALUE FOR booking_contacts_seq");
        update(
                on,
                "INSERT INTO booking_contacts (id, name_sealed, phone_sealed, email_sealed, email_index, phone_index,"
                        + " language) VALUES (?, ?, ?, ?, ?, ?, ?)",
                contact,
                seal(),
                seal(),
                seal(),
                email,
                index(),
                "zh");
        update(
                on,
                "UPDATE booking_bookings SET number = ?, contact_id = ?, state = ?, booked_at = ?, ended_at = NULL,"
                        + " held_by = NULL WHERE id = ?",
                "P" + number,
                contact,
                "CONFIRMED",
                now,
                id);
        rows(on, BOOKING + " WHERE id = ?", id);
        update(
                on,
                "CALL audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "booking",
                id,
                now,
                "SYSTEM",
                0,
                "bench",
                "",
                "",
                "book",
                "",
                "{\"number\":\"P" + number + "\",\"session\":\"" + session + "\"}",
                "[]");
    }

    private byte[] index() {
        return bytes(INDEX_BYTES);
    }

    private byte[] seal() {
        return bytes(SEAL_BYTES);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Reads every row and column as a repository would; answers the first number. */
    private static long rows(Connection on, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(on, query, values);
                ResultSet rows = statement.executeQuery()) {
            long first = 0;
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                first = first == 0 ? rows.getLong(1) : first;
                for (int column = 2; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return first;
        }
    }

    private static void update(Connection on, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(on, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement bound(Connection on, String sql, Object... values) throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
