package org.cordbank.museum.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Sql;

/** Rows of rules, calendar days and closures; versions are added, never changed. */
@ApplicationScoped
class OpeningStore {
    private static final String RULES = "SELECT id, venue_id, version, effective_from, capacity, largest_party,"
            + " group_from, groups_most, guide_heads, lone_minor_age, source, approver, recorded_by FROM museum_rules";
    private static final String CLOSURES = "SELECT id, from_day, to_day, from_time, to_time, reason, recorded_by,"
            + " lifted_at IS NOT NULL AS lifted FROM museum_closures";

    @Inject
    private Sql sql;

    /** All versions of a venue, the newest first. */
    List<OpeningRules> rules(long venueId) {
        Map<Long, List<Slot>> slots = new HashMap<>();
        sql.rows(
                "SELECT s.rule_id, s.weekday, s.begins, s.minutes FROM museum_rule_slots s JOIN museum_rules r"
                        + " ON r.id = s.rule_id WHERE r.venue_id = ?",
                row -> slots.computeIfAbsent(row.getLong(1), key -> new java.util.ArrayList<>())
                        .add(new Slot(DayOfWeek.of(row.getInt(2)), row.getObject(3, LocalTime.class), row.getInt(4))),
                venueId);
        Map<Long, List<VisitorRule>> visitors = new HashMap<>();
        sql.rows(
                "SELECT v.rule_id, v.visitor_type, v.horizon_days, v.notice_hours, v.largest_party, v.approval_from"
                        + " FROM museum_rule_visitors v JOIN museum_rules r ON r.id = v.rule_id WHERE r.venue_id = ?",
                row -> visitors.computeIfAbsent(row.getLong(1), key -> new java.util.ArrayList<>())
                        .add(new VisitorRule(
                                VisitorType.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6))),
                venueId);
        Map<Long, Map<AgeBand, Integer>> ratios = ratios(venueId);
        return sql.rows(
                RULES + " WHERE venue_id = ? ORDER BY version DESC",
                row -> rule(row, slots, visitors, ratios),
                venueId);
    }

    private Map<Long, Map<AgeBand, Integer>> ratios(long venueId) {
        Map<Long, Map<AgeBand, Integer>> ratios = new HashMap<>();
        sql.rows(
                "SELECT a.rule_id, a.age_band, a.minors_per_adult FROM museum_rule_ratios a JOIN museum_rules r"
                        + " ON r.id = a.rule_id WHERE r.venue_id = ?",
                row -> ratios.computeIfAbsent(row.getLong(1), key -> new EnumMap<>(AgeBand.class))
                        .put(AgeBand.valueOf(row.getString(2)), row.getInt(3)),
                venueId);
        return ratios;
    }

    private static OpeningRules rule(
            ResultSet row,
            Map<Long, List<Slot>> slots,
            Map<Long, List<VisitorRule>> visitors,
            Map<Long, Map<AgeBand, Integer>> ratios)
            throws SQLException {
        long id = row.getLong("id");
        return new OpeningRules(
                id,
                row.getLong("venue_id"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getInt("capacity"),
                row.getInt("largest_party"),
                row.getInt("group_from"),
                row.getInt("groups_most"),
                row.getInt("guide_heads"),
                row.getInt("lone_minor_age"),
                row.getString("source"),
                row.getString("approver"),
                row.getString("recorded_by"),
                slots.getOrDefault(id, List.of()),
                visitors.getOrDefault(id, List.of()),
                ratios.getOrDefault(id, Map.of()));
    }

    long insert(OpeningRules rules, Instant now) {
        long id = sql.next("museum_rules_seq");
        sql.update(
                "INSERT INTO museum_rules (id, venue_id, version, effective_from, capacity, largest_party, group_from,"
                        + " groups_most, guide_heads, lone_minor_age, source, approver, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                rules.venueId(),
                rules.version(),
                rules.effectiveFrom(),
                rules.capacity(),
                rules.largestParty(),
                rules.groupFrom(),
                rules.groupsMost(),
                rules.guideHeads(),
                rules.loneMinorAge(),
                rules.source(),
                rules.approver(),
                rules.recordedBy(),
                now);
        rules.slots()
                .forEach(slot -> sql.update(
                        "INSERT INTO museum_rule_slots (rule_id, weekday, begins, minutes) VALUES (?, ?, ?, ?)",
                        id,
                        slot.weekday().getValue(),
                        slot.begins(),
                        slot.minutes()));
        rules.visitors()
                .forEach(rule -> sql.update(
                        "INSERT INTO museum_rule_visitors (rule_id, visitor_type, horizon_days, notice_hours,"
                                + " largest_party, approval_from) VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        rule.type(),
                        rule.horizonDays(),
                        rule.noticeHours(),
                        rule.largestParty(),
                        rule.approvalFrom()));
        rules.minorsPerAdult()
                .forEach((band, per) -> sql.update(
                        "INSERT INTO museum_rule_ratios (rule_id, age_band, minors_per_adult) VALUES (?, ?, ?)",
                        id,
                        band,
                        per));
        return id;
    }

    /** The newest version of each day between two days, in the order of days. */
    List<CalendarDay> calendar(LocalDate from, LocalDate to) {
        return sql.rows(
                "SELECT d.day, d.version, d.kind, d.opens_as, d.name_zh, d.name_en, d.source, d.recorded_by"
                        + " FROM museum_calendar_days d WHERE d.day BETWEEN ? AND ? AND d.version = (SELECT MAX(n.version)"
                        + " FROM museum_calendar_days n WHERE n.day = d.day) ORDER BY d.day",
                row -> new CalendarDay(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        DayKind.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                from,
                to);
    }

    void insert(CalendarDay day, Instant now) {
        sql.update(
                "INSERT INTO museum_calendar_days (day, version, kind, opens_as, name_zh, name_en, source, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day.day(),
                day.version(),
                day.kind(),
                day.opensAs(),
                day.nameZh(),
                day.nameEn(),
                day.source(),
                day.recordedBy(),
                now);
    }

    /** Closures that touch the days between, the earliest first. */
    List<Closure> closures(long venueId, LocalDate from, LocalDate to) {
        return sql.rows(
                CLOSURES + " WHERE venue_id = ? AND from_day <= ? AND to_day >= ? ORDER BY from_day, id",
                OpeningStore::closure,
                venueId,
                to,
                from);
    }

    List<Closure> closure(long id) {
        return sql.rows(CLOSURES + " WHERE id = ? FOR UPDATE", OpeningStore::closure, id);
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                row.getLong("id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getBoolean("lifted"));
    }

    long insert(long venueId, Closure closure, Instant now) {
        long id = sql.next("museum_closures_seq");
        sql.update(
                "INSERT INTO museum_closures (id, venue_id, from_day, to_day, from_time, to_time, reason, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                venueId,
                closure.fromDay(),
                closure.toDay(),
                closure.fromTime(),
                closure.toTime(),
                closure.reason(),
                closure.recordedBy(),
                now);
        return id;
    }

    void lift(long id, String by, Instant now) {
        sql.update("UPDATE museum_closures SET lifted_by = ?, lifted_at = ? WHERE id = ?", by, now, id);
    }

    List<VenueRow> venues() {
        return sql.rows(
                "SELECT id, code, name_zh, name_en FROM museum_venues ORDER BY id",
                row -> new VenueRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    List<RoomRow> rooms(long venueId) {
        return sql.rows(
                "SELECT id, code, name_zh, name_en, heads_most, oxygen_least_percent, infants, source FROM museum_rooms"
                        + " WHERE venue_id = ? ORDER BY id",
                row -> new RoomRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getBigDecimal(6),
                        row.getBoolean(7),
                        row.getString(8)),
                venueId);
    }
}
