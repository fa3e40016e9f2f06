package org.cordbank.lab.freezing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.Sql;
import org.cordbank.unit.SheafLine;

/** Repository of freezing runs with what was loaded, their curves and verdicts. */
@ApplicationScoped
class RunBook {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(FreezingRun run) {
        em.persist(run);
        em.flush();
    }

    FreezingRun lock(long id) {
        FreezingRun run = em.find(FreezingRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new FreezingRefused(FreezingRefused.Reason.UNKNOWN_RUN, id);
        }
        return run;
    }

    FreezingRun run(long id) {
        FreezingRun run = em.find(FreezingRun.class, id);
        if (run == null) {
            throw new FreezingRefused(FreezingRefused.Reason.UNKNOWN_RUN, id);
        }
        return run;
    }

    List<FreezingRun> newest(int most) {
        return em.createQuery("select r from FreezingRun r order by r.id desc", FreezingRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    long runsOf(long siteId) {
        return em.createQuery("select count(r) from FreezingRun r where r.siteId = :site", Long.class)
                .setParameter("site", siteId)
                .getSingleResult();
    }

    void load(long runId, LoadRow load) {
        em.flush();
        sql.update(
                "INSERT INTO lab_freezing_loads (unit_id, run_id, slot, loaded_at, loaded_by_name, verifier_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                load.unitId(),
                runId,
                load.slot(),
                load.loadedAt(),
                load.loadedByName(),
                load.verifierName());
    }

    List<LoadRow> loads(long runId) {
        return sql.rows(
                "SELECT l.unit_id, u.din, l.slot, l.loaded_at, l.loaded_by_name, l.verifier_name"
                        + " FROM lab_freezing_loads l JOIN unit_units u ON u.id = l.unit_id"
                        + " WHERE l.run_id = ? ORDER BY l.slot",
                row -> new LoadRow(
                        row.getLong(1),
                        new Din(row.getString(2)).print(),
                        row.getString(3),
                        Sql.instant(row, "loaded_at"),
                        row.getString(5),
                        row.getString(6)),
                runId);
    }

    /** How many units each of these runs holds; an empty one is missing. */
    Map<Long, Integer> loaded(List<Long> runIds) {
        Map<Long, Integer> loaded = new HashMap<>();
        if (!runIds.isEmpty()) {
            sql.rows(
                    "SELECT run_id, COUNT(*) FROM lab_freezing_loads WHERE run_id IN ("
                            + runIds.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ") GROUP BY run_id",
                    row -> loaded.put(row.getLong(1), row.getInt(2)));
        }
        return loaded;
    }

    static LoadRow load(SheafLine line) {
        return new LoadRow(
                line.number("unit_id"),
                new Din(line.text("din")).print(),
                line.text("slot"),
                line.instant("loaded_at"),
                line.text("loaded_by_name"),
                line.text("verifier_name"));
    }

    static Kept curve(SheafLine line) {
        return new Kept(
                Math.toIntExact(line.number("revision")),
                line.text("sha256"),
                line.text("file_name"),
                line.text("points").getBytes(StandardCharsets.UTF_8),
                line.flag("within_limits"),
                CurveLimits.ofJson(line.text("limits_json")),
                line.instant("imported_at"),
                line.text("imported_by_name"),
                line.text("reason"));
    }

    static VerdictRow verdict(SheafLine line) {
        return new VerdictRow(
                Math.toIntExact(line.number("seq")),
                line.flag("accepted"),
                line.text("reason"),
                line.instant("given_at"),
                line.text("given_by_name"));
    }

    /** Number of the run that holds a file with this hash. */
    Optional<String> runOfFile(String sha256) {
        return sql.one(
                "SELECT r.number FROM lab_freezing_curves c JOIN lab_freezing_runs r ON r.id = c.run_id"
                        + " WHERE c.sha256 = ?",
                row -> row.getString(1),
                sha256);
    }

    /** A curve as it is kept. */
    record Kept(
            int revision,
            String sha256,
            String fileName,
            byte[] content,
            boolean within,
            CurveLimits limits,
            Instant importedAt,
            String importedByName,
            String reason) {}

    void keep(long runId, Kept curve) {
        em.flush();
        sql.update(
                "INSERT INTO lab_freezing_curves (run_id, revision, sha256, file_name, points, within_limits,"
                        + " limits_json, imported_at, imported_by_name, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                runId,
                curve.revision(),
                curve.sha256(),
                curve.fileName(),
                new String(curve.content(), StandardCharsets.UTF_8),
                curve.within(),
                curve.limits().json(),
                curve.importedAt(),
                curve.importedByName(),
                curve.reason());
    }

    Optional<Kept> curve(long runId) {
        return sql.one(
                "SELECT revision, sha256, file_name, points, within_limits, limits_json, imported_at,"
                        + " imported_by_name, reason FROM lab_freezing_curves WHERE run_id = ? ORDER BY revision DESC",
                row -> new Kept(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4).getBytes(StandardCharsets.UTF_8),
                        row.getBoolean(5),
                        CurveLimits.ofJson(row.getString(6)),
                        Sql.instant(row, "imported_at"),
                        row.getString(8),
                        row.getString(9)),
                runId);
    }

    void judge(long runId, VerdictRow verdict, long staffId) {
        em.flush();
        sql.update(
                "INSERT INTO lab_freezing_verdicts (run_id, seq, accepted, reason, given_at, given_by, given_by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                runId,
                verdict.seq(),
                verdict.accepted(),
                verdict.reason(),
                verdict.givenAt(),
                staffId,
                verdict.givenByName());
    }

    List<VerdictRow> verdicts(long runId) {
        return sql.rows(
                "SELECT seq, accepted, reason, given_at, given_by_name FROM lab_freezing_verdicts WHERE run_id = ?"
                        + " ORDER BY seq",
                row -> new VerdictRow(
                        row.getInt(1),
                        row.getBoolean(2),
                        row.getString(3),
                        Sql.instant(row, "given_at"),
                        row.getString(5)),
                runId);
    }
}
