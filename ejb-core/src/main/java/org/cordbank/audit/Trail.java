package org.cordbank.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Reading side of the trail, in SQL: the rows are written by a procedure and belong to no entity. */
@ApplicationScoped
class Trail {
    private static final String COLUMNS =
            "id, recorded_at, occurred_at, subject_type, subject_id, seq, actor_kind, actor_id, actor_name, actor_roles, "
                    + "workstation, act, reason, detail, signatures, hash";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    record Head(String subjectType, long subjectId, int seq, String hash) {}

    List<Head> headsAfter(Verdict.Cursor cursor, int most) {
        Query query = em.createNativeQuery("SELECT subject_type, subject_id, seq, hash FROM audit_heads"
                        + " WHERE (subject_type, subject_id) > (?1, ?2) ORDER BY subject_type, subject_id LIMIT "
                        + most)
                .setParameter(1, cursor.subjectType())
                .setParameter(2, cursor.subjectId());
        return rows(query).stream()
                .map(c -> new Head((String) c[0], number(c[1]), (int) number(c[2]), (String) c[3]))
                .toList();
    }

    List<AuditRow> of(String subjectType, long subjectId, int afterSeq, int most) {
        return sql.rows(
                "SELECT " + COLUMNS + " FROM audit_entries WHERE subject_type = ? AND subject_id = ? AND seq > ?"
                        + " ORDER BY seq, id LIMIT " + most,
                Trail::entry,
                subjectType,
                subjectId,
                afterSeq);
    }

    List<AuditRow> newest(long beforeId, int most) {
        return sql.rows(
                "SELECT " + COLUMNS + " FROM audit_entries WHERE id < ? ORDER BY id DESC LIMIT " + most,
                Trail::entry,
                beforeId);
    }

    /** Last entry of each subject on a day, by subject: what the day's root is made of. */
    List<Head> tipsOf(LocalDate day) {
        Query query = em.createNativeQuery(
                        "SELECT e.subject_type, e.subject_id, e.seq, e.hash FROM audit_entries e JOIN ("
                                + " SELECT subject_type, subject_id, MAX(seq) AS tip FROM audit_entries"
                                + " WHERE recorded_at >= ?1 AND recorded_at < ?2 GROUP BY subject_type, subject_id) t"
                                + " ON t.subject_type = e.subject_type AND t.subject_id = e.subject_id AND t.tip = e.seq"
                                + " ORDER BY e.subject_type, e.subject_id")
                .setParameter(1, day.atStartOfDay())
                .setParameter(2, day.plusDays(1).atStartOfDay());
        return rows(query).stream()
                .map(c -> new Head((String) c[0], number(c[1]), (int) number(c[2]), (String) c[3]))
                .toList();
    }

    long entriesOf(LocalDate day) {
        return number(
                em.createNativeQuery("SELECT COUNT(*) FROM audit_entries WHERE recorded_at >= ?1 AND recorded_at < ?2")
                        .setParameter(1, day.atStartOfDay())
                        .setParameter(2, day.plusDays(1).atStartOfDay())
                        .getSingleResult());
    }

    Optional<LocalDate> firstUnsealedDay() {
        Object day = em.createNativeQuery(
                        "SELECT DATE(MIN(recorded_at)) FROM audit_entries"
                                + " WHERE recorded_at >= COALESCE((SELECT MAX(day) FROM audit_roots) + INTERVAL 1 DAY, '1970-01-01')")
                .getSingleResult();
        return Optional.ofNullable(day).map(Trail::date);
    }

    List<DayRoot> roots(int most) {
        return rows(em.createNativeQuery(
                        "SELECT day, entries, subjects, root, previous_root, sealed_at FROM audit_roots ORDER BY day DESC LIMIT "
                                + most))
                .stream()
                .map(c -> new DayRoot(
                        date(c[0]), number(c[1]), number(c[2]), (String) c[3], (String) c[4], instant(c[5])))
                .toList();
    }

    void seal(DayRoot root) {
        em.createNativeQuery("CALL audit_seal_day(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, root.day())
                .setParameter(2, root.entries())
                .setParameter(3, root.subjects())
                .setParameter(4, root.root())
                .setParameter(5, root.previousRoot())
                .executeUpdate();
    }

    private static AuditRow entry(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                Sql.instant(row, "recorded_at"),
                Sql.instant(row, "occurred_at"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getInt("seq"),
                row.getString("actor_kind"),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("actor_roles"),
                row.getString("workstation"),
                row.getString("act"),
                row.getString("reason"),
                row.getString("detail"),
                row.getString("signatures"),
                row.getString("hash"));
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        LocalDateTime local = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
