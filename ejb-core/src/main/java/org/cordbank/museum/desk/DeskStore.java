package org.cordbank.museum.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** Rows of room checks, door notes and walk-ins. */
@ApplicationScoped
class DeskStore {
    @Inject
    private Sql sql;

    /** What is known of somebody who came without a booking. */
    record WalkInDetail(long bookingId, VisitorType type, AgeBand band, int adults, int minors) {}

    void insert(RoomCheckRow check) {
        sql.update(
                "INSERT INTO museum_room_checks (id, session_id, room_id, oxygen_percent, heads, infants, admitted,"
                        + " checked_by, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                check.id(),
                check.sessionId(),
                check.roomId(),
                check.oxygenPercent(),
                check.heads(),
                check.infants(),
                check.admitted(),
                check.checkedBy(),
                check.checkedAt());
    }

    long nextCheck() {
        return sql.next("museum_room_checks_seq");
    }

    /** Checks of the sessions between two ids, the first first. */
    List<RoomCheckRow> checks(List<Long> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", java.util.Collections.nCopies(sessions.size(), "?"));
        return sql.rows(
                "SELECT id, session_id, room_id, oxygen_percent, heads, infants, admitted, checked_by, checked_at"
                        + " FROM museum_room_checks WHERE session_id IN (" + marks + ") ORDER BY checked_at, id",
                row -> new RoomCheckRow(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBigDecimal(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getString(8),
                        Sql.instant(row, "checked_at")),
                sessions.toArray());
    }

    /** Claims a device's key; false when the note was taken before. */
    boolean claim(DoorNote note, String by, Instant now) {
        return sql.update(
                        "INSERT IGNORE INTO museum_door_notes (client_key, kind, session_id, heads, noted_at, recorded_at,"
                                + " recorded_by, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, 'CLAIMED')",
                        note.key(),
                        note.walkIn() ? "WALK_IN" : "CHECK_IN",
                        note.walkIn() ? note.sessionId() : null,
                        note.heads(),
                        note.at(),
                        now,
                        by)
                == 1;
    }

    void outcome(String key, Long bookingId, DoorOutcome outcome) {
        sql.update(
                "UPDATE museum_door_notes SET booking_id = ?, outcome = ? WHERE client_key = ?",
                bookingId,
                outcome,
                key);
    }

    Optional<DoorOutcome> outcome(String key) {
        return sql.one(
                "SELECT outcome FROM museum_door_notes WHERE client_key = ? FOR UPDATE",
                row -> DoorOutcome.valueOf(row.getString(1)),
                key);
    }

    void insert(WalkInDetail walkIn) {
        sql.update(
                "INSERT INTO museum_walk_ins (booking_id, visitor_type, age_band, adults, minors) VALUES (?, ?, ?, ?, ?)",
                walkIn.bookingId(),
                walkIn.type(),
                walkIn.band(),
                walkIn.adults(),
                walkIn.minors());
    }

    List<WalkInDetail> walkIns(List<Long> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", java.util.Collections.nCopies(bookings.size(), "?"));
        return sql.rows(
                "SELECT booking_id, visitor_type, age_band, adults, minors FROM museum_walk_ins WHERE booking_id IN ("
                        + marks + ")",
                row -> new WalkInDetail(
                        row.getLong(1),
                        VisitorType.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : AgeBand.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5)),
                bookings.toArray());
    }
}
