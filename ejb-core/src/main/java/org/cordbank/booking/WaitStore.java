package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Rows of the waiting list. New ones are written while the session is locked, so their ids are the order of coming. */
@ApplicationScoped
class WaitStore {
    private static final String ROW = "SELECT id, public_id, session_id, heads, party, contact_id, state, joined_at,"
            + " booking_id FROM booking_waits";

    @Inject
    private Sql sql;

    long insert(JoinWaiting asked, long contactId, Instant now) {
        long id = sql.next("booking_waits_seq");
        sql.update(
                "INSERT INTO booking_waits (id, public_id, session_id, heads, party, contact_id, state, joined_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                id,
                PublicId.random().value(),
                asked.sessionId(),
                asked.heads(),
                asked.party(),
                contactId,
                now);
        return id;
    }

    Optional<WaitRow> row(long id) {
        return sql.one(ROW + " WHERE id = ?", WaitStore::row, id);
    }

    Optional<WaitRow> byPublicId(String publicId) {
        return sql.one(ROW + " WHERE public_id = ?", WaitStore::row, publicId);
    }

    Optional<WaitRow> lock(long id) {
        return sql.one(ROW + " WHERE id = ? FOR UPDATE", WaitStore::row, id);
    }

    /**
     * Who waits, first come first. The caller has locked the session and a place begins and ceases to wait only under that
     * lock, so it is read without locks of its own: those would be taken in the order of the index, against whoever
     * comes by the id.
     */
    List<WaitRow> line(long sessionId) {
        return sql.rows(ROW + " WHERE session_id = ? AND state = 'WAITING' ORDER BY id", WaitStore::row, sessionId);
    }

    List<WaitRow> ofSession(long sessionId) {
        return sql.rows(ROW + " WHERE session_id = ? ORDER BY id", WaitStore::row, sessionId);
    }

    int before(WaitRow wait) {
        return sql.one(
                        "SELECT COUNT(*) FROM booking_waits WHERE session_id = ? AND state = 'WAITING' AND id < ?",
                        row -> row.getInt(1),
                        wait.sessionId(),
                        wait.id())
                .orElse(0);
    }

    void offer(long id, long bookingId) {
        sql.update("UPDATE booking_waits SET state = 'OFFERED', booking_id = ? WHERE id = ?", bookingId, id);
    }

    void end(long id, WaitState state, Instant now) {
        sql.update("UPDATE booking_waits SET state = ?, ended_at = ? WHERE id = ?", state, now, id);
    }

    private static WaitRow row(ResultSet row) throws SQLException {
        return new WaitRow(
                row.getLong("id"),
                row.getString("public_id"),
                row.getLong("session_id"),
                row.getInt("heads"),
                row.getString("party"),
                row.getLong("contact_id"),
                WaitState.valueOf(row.getString("state")),
                Sql.instant(row, "joined_at"),
                row.getObject("booking_id", Long.class));
    }
}
