package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.booking.SeatsRefused.Reason;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Rows of sessions. Seats move by conditional updates alone; whoever updates one holds its row until the commit. */
@ApplicationScoped
class SessionStore {
    private static final String PLAIN =
            "SELECT s.id, s.public_id, s.room, s.owner_ref, s.title_zh, s.title_en, s.held_on,"
                    + " s.begins_at, s.ends_at, s.capacity, s.largest_party, s.group_from, s.groups_most, s.bookable_from,"
                    + " s.bookable_until, s.state, s.why, ";
    private static final String OVER =
            " FROM booking_bookings b WHERE b.session_id = s.id AND b.state = 'HELD' AND" + " b.expires_at <= ?";

    /** Counted now: what expired holds still have is free again. Two parameters, both the time. */
    private static final String COUNTED = PLAIN + "s.taken - COALESCE((SELECT SUM(b.heads)" + OVER + "), 0) AS taken,"
            + " s.groups_taken - (SELECT COUNT(*)" + OVER + " AND b.heads >= s.group_from) AS groups_taken"
            + " FROM booking_sessions s";

    /** Lists left open longer than this are nobody's work any more. */
    private static final int OPEN_LISTS_DAYS = 60;

    @Inject
    private Sql sql;

    Optional<SessionRow> row(long id, Instant now) {
        return sql.one(COUNTED + " WHERE s.id = ?", SessionStore::row, now, now, id);
    }

    Optional<SessionRow> byPublicId(String publicId, Instant now) {
        return sql.one(COUNTED + " WHERE s.public_id = ?", SessionStore::row, now, now, publicId);
    }

    List<SessionRow> between(String room, LocalDate from, LocalDate to, Instant now) {
        return sql.rows(
                COUNTED + " WHERE s.room = ? AND s.held_on BETWEEN ? AND ? ORDER BY s.begins_at, s.id",
                SessionStore::row,
                now,
                now,
                room,
                from,
                to);
    }

    List<Long> ended(String room, Instant now, int most) {
        return sql.rows(
                "SELECT DISTINCT s.id FROM booking_sessions s JOIN booking_bookings b ON b.session_id = s.id"
                        + " WHERE s.room = ? AND s.ends_at <= ? AND s.held_on >= ? AND b.state IN ('CONFIRMED', 'CHECKED_IN')"
                        + " ORDER BY s.id LIMIT ?",
                row -> row.getLong(1),
                room,
                now,
                LocalDate.ofInstant(now, BankClock.ZONE).minusDays(OPEN_LISTS_DAYS),
                most);
    }

    Optional<Long> find(String room, long ownerRef, Instant begins) {
        return sql.one(
                "SELECT id FROM booking_sessions WHERE room = ? AND owner_ref = ? AND begins_at = ?",
                row -> row.getLong(1),
                room,
                ownerRef,
                begins);
    }

    /** The row as it stands, held until the commit; taken includes holds that ran out and were not yet released. */
    Optional<SessionRow> lock(long id) {
        return sql.one(
                PLAIN + "s.taken, s.groups_taken FROM booking_sessions s WHERE s.id = ? FOR UPDATE",
                SessionStore::row,
                id);
    }

    long insert(OpenSession opened, Instant now) {
        long id = sql.next("booking_sessions_seq");
        sql.update(
                "INSERT INTO booking_sessions (id, public_id, room, owner_ref, title_zh, title_en, held_on, begins_at,"
                        + " ends_at, capacity, largest_party, group_from, groups_most, bookable_from, bookable_until,"
                        + " state, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)",
                id,
                PublicId.random().value(),
                opened.room(),
                opened.ownerRef(),
                opened.titleZh(),
                opened.titleEn(),
                LocalDate.ofInstant(opened.begins(), BankClock.ZONE),
                opened.begins(),
                opened.ends(),
                opened.capacity(),
                opened.largestParty(),
                opened.groupFrom(),
                opened.groupsMost(),
                opened.bookableFrom(),
                opened.bookableUntil(),
                now);
        return id;
    }

    /** Takes seats for a visitor, or refuses; the last statement of the act, for all who want seats wait for it. */
    void take(SessionRow session, int heads, Instant now) {
        int group = session.isGroup(heads) ? 1 : 0;
        int done = sql.update(
                "UPDATE booking_sessions SET taken = taken + ?, groups_taken = groups_taken + ? WHERE id = ?"
                        + " AND state = 'OPEN' AND bookable_from <= ? AND bookable_until > ?"
                        + " AND taken + ? <= capacity AND groups_taken + ? <= groups_most",
                heads,
                group,
                session.id(),
                now,
                now,
                heads,
                group);
        if (done == 0) {
            throw new SeatsRefused(Reason.FULL, heads);
        }
    }

    /** Moves seats by what staff decided or an existing booking needs; more only where there are more. */
    void shift(SessionRow session, int heads, int groups) {
        int done = sql.update(
                "UPDATE booking_sessions SET taken = taken + ?, groups_taken = groups_taken + ? WHERE id = ?"
                        + " AND (? <= 0 OR (state <> 'CANCELLED' AND taken + ? <= capacity))"
                        + " AND (? <= 0 OR groups_taken + ? <= groups_most)",
                heads,
                groups,
                session.id(),
                heads,
                heads,
                groups,
                groups);
        if (done == 0) {
            throw new SeatsRefused(Reason.FULL, heads);
        }
    }

    void giveBack(SessionRow session, int heads) {
        shift(session, -heads, session.isGroup(heads) ? -1 : 0);
    }

    void resize(long id, int capacity, int freed, int groupsFreed) {
        sql.update(
                "UPDATE booking_sessions SET taken = taken - ?, groups_taken = groups_taken - ?, capacity = ? WHERE id = ?",
                freed,
                groupsFreed,
                capacity,
                id);
    }

    void become(long id, SessionState state, String why) {
        sql.update("UPDATE booking_sessions SET state = ?, why = ? WHERE id = ?", state, why, id);
    }

    private static SessionRow row(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getLong("id"),
                row.getString("public_id"),
                row.getString("room"),
                row.getLong("owner_ref"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getObject("held_on", LocalDate.class),
                Sql.instant(row, "begins_at"),
                Sql.instant(row, "ends_at"),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getInt("largest_party"),
                row.getInt("group_from"),
                row.getInt("groups_most") - row.getInt("groups_taken"),
                Sql.instant(row, "bookable_from"),
                Sql.instant(row, "bookable_until"),
                SessionState.valueOf(row.getString("state")),
                row.getString("why"));
    }
}
