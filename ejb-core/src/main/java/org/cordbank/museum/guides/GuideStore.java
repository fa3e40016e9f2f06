package org.cordbank.museum.guides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.kernel.Sql;

/** Rows of guides, rosters and assignments. */
@ApplicationScoped
class GuideStore {
    private static final String GUIDE = "SELECT id, version, name, languages, skills, active FROM museum_guides";
    private static final String LIVE = "SELECT a.id, a.session_id, a.guide_id, g.name, a.why FROM museum_assignments a"
            + " JOIN museum_guides g ON g.id = a.guide_id WHERE a.live = 1";

    @Inject
    private Sql sql;

    List<GuideRow> guides() {
        return sql.rows(GUIDE + " ORDER BY active DESC, name", GuideStore::guide);
    }

    /** The guide, held until the transaction ends: one is assigned to one session after the other. */
    Optional<GuideRow> lock(long id) {
        return sql.one(GUIDE + " WHERE id = ? FOR UPDATE", GuideStore::guide, id);
    }

    boolean isKnown(String name, long otherThan) {
        return sql.one("SELECT 1 FROM museum_guides WHERE name = ? AND id <> ?", row -> 1, name, otherThan)
                .isPresent();
    }

    long insert(GuideRow guide, String by, Instant now) {
        long id = sql.next("museum_guides_seq");
        sql.update(
                "INSERT INTO museum_guides (id, version, name, languages, skills, active, recorded_by, recorded_at)"
                        + " VALUES (?, 1, ?, ?, ?, TRUE, ?, ?)",
                id,
                guide.name(),
                String.join(",", guide.languages().stream().sorted().toList()),
                names(guide.skills()),
                by,
                now);
        return id;
    }

    boolean update(GuideRow guide, String by, Instant now) {
        return sql.update(
                        "UPDATE museum_guides SET version = version + 1, name = ?, languages = ?, skills = ?, active = ?,"
                                + " recorded_by = ?, recorded_at = ? WHERE id = ? AND version = ?",
                        guide.name(),
                        String.join(",", guide.languages().stream().sorted().toList()),
                        names(guide.skills()),
                        guide.active(),
                        by,
                        now,
                        guide.id(),
                        guide.version())
                == 1;
    }

    /** Lines that are not over on a day. */
    List<RosterLine> roster(LocalDate from) {
        return sql.rows(
                "SELECT id, guide_id, weekday, begins, ends, from_day, to_day, note FROM museum_roster_lines"
                        + " WHERE to_day IS NULL OR to_day >= ? ORDER BY guide_id, weekday, begins, from_day",
                row -> new RosterLine(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getObject(4, LocalTime.class),
                        row.getObject(5, LocalTime.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)),
                from);
    }

    long insert(RosterLine line, String by, Instant now) {
        long id = sql.next("museum_roster_lines_seq");
        sql.update(
                "INSERT INTO museum_roster_lines (id, guide_id, kind, weekday, begins, ends, from_day, to_day, note,"
                        + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                line.guideId(),
                line.isAway() ? "AWAY" : "ON",
                line.weekday(),
                line.begins(),
                line.ends(),
                line.fromDay(),
                line.toDay(),
                line.note(),
                by,
                now);
        return id;
    }

    List<AssignmentRow> assignments(Instant from, Instant to) {
        return sql.rows(
                LIVE + " AND a.begins_at >= ? AND a.begins_at < ? ORDER BY a.id", GuideStore::assignment, from, to);
    }

    List<AssignmentRow> ofSession(long sessionId) {
        return sql.rows(LIVE + " AND a.session_id = ? ORDER BY a.id", GuideStore::assignment, sessionId);
    }

    /** Guides who lead another session that overlaps the time. */
    Set<Long> busy(long sessionId, Instant begins, Instant ends) {
        return Set.copyOf(sql.rows(
                "SELECT DISTINCT guide_id FROM museum_assignments WHERE live = 1 AND session_id <> ? AND begins_at < ?"
                        + " AND ends_at > ?",
                row -> row.getLong(1),
                sessionId,
                ends,
                begins));
    }

    /** Sessions this guide leads in the time, as they stand now and held: call it with the guide locked. */
    List<Long> leads(long guideId, Instant begins, Instant ends) {
        return sql.rows(
                "SELECT session_id FROM museum_assignments WHERE guide_id = ? AND live = 1 AND begins_at < ?"
                        + " AND ends_at > ? FOR UPDATE",
                row -> row.getLong(1),
                guideId,
                ends,
                begins);
    }

    long assign(long sessionId, long guideId, Instant begins, Instant ends, String why, String by, Instant now) {
        long id = sql.next("museum_assignments_seq");
        sql.update(
                "INSERT INTO museum_assignments (id, session_id, guide_id, begins_at, ends_at, why, assigned_by,"
                        + " assigned_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sessionId,
                guideId,
                begins,
                ends,
                why,
                by,
                now);
        return id;
    }

    boolean release(long sessionId, long guideId, String by, Instant now) {
        return sql.update(
                        "UPDATE museum_assignments SET live = NULL, released_by = ?, released_at = ?"
                                + " WHERE session_id = ? AND guide_id = ? AND live = 1",
                        by,
                        now,
                        sessionId,
                        guideId)
                == 1;
    }

    private static GuideRow guide(ResultSet row) throws SQLException {
        String skills = row.getString("skills");
        return new GuideRow(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("name"),
                Set.of(row.getString("languages").split(",")),
                skills.isEmpty()
                        ? Set.of()
                        : Arrays.stream(skills.split(","))
                                .map(GuideSkill::valueOf)
                                .collect(Collectors.toSet()),
                row.getBoolean("active"));
    }

    private static AssignmentRow assignment(ResultSet row) throws SQLException {
        return new AssignmentRow(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5));
    }

    private static String names(Set<GuideSkill> skills) {
        return skills.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
