package org.cordbank.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/**
 * Takes jobs out of the queue and notes what became of them, each in a short transaction of its own. Leases and waits are
 * measured by the database's clock, the same for all nodes and never moved by a demo.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobClaims {
    private static final int LEASE_SECONDS = 120;
    private static final int BACKOFF_SECONDS = 20;
    private static final int BACKOFF_DOUBLINGS = 7;
    private static final int ERROR_MAX = 1000;
    private static final String MINE = " WHERE id = ? AND lease_holder = ? AND state = 'RUNNING'";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Takes the job that has been due longest, if any; nobody waits for anybody. */
    public Optional<ClaimedJob> claim() {
        String holder = UUID.randomUUID().toString();
        Optional<ClaimedJob> found = sql.one(
                "SELECT id, kind, payload, progress_done, owner_kind, owner_id, owner_name, owner_site, tries"
                        + " FROM jobs_jobs WHERE due_at <= UTC_TIMESTAMP(6) ORDER BY due_at LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED",
                row -> claimed(row, holder));
        found.ifPresent(job -> sql.update(
                "UPDATE jobs_jobs SET state = 'RUNNING', lease_holder = ?, tries = tries + 1,"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?",
                holder,
                LEASE_SECONDS,
                job.id()));
        return found;
    }

    /** Keeps the lease and tells the progress. */
    public void beat(ClaimedJob job, long done, long total) {
        int kept = sql.update(
                "UPDATE jobs_jobs SET progress_done = ?, progress_total = ?,"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND" + MINE,
                done,
                total,
                LEASE_SECONDS,
                job.id(),
                job.holder());
        if (kept == 0) {
            throw new JobStopped(false);
        }
        if (sql.one("SELECT 1 FROM jobs_jobs WHERE id = ? AND cancel_asked = 1", row -> 1, job.id())
                .isPresent()) {
            throw new JobStopped(true);
        }
    }

    public void done(ClaimedJob job, long resultFileId) {
        sql.update(
                "UPDATE jobs_jobs SET state = 'DONE', due_at = NULL, error = NULL, finished_at = ?, result_file_id = ?,"
                        + " progress_total = GREATEST(progress_total, 1), progress_done = progress_total" + MINE,
                clock.instant(),
                resultFileId == 0 ? null : resultFileId,
                job.id(),
                job.holder());
    }

    public void cancelled(ClaimedJob job) {
        sql.update(
                "UPDATE jobs_jobs SET state = 'CANCELLED', due_at = NULL, finished_at = ?" + MINE,
                clock.instant(),
                job.id(),
                job.holder());
    }

    /** Notes a failure; the job waits and is tried again, unless {@code forGood} or tried too often. */
    public void failed(ClaimedJob job, String error, boolean forGood) {
        String told = error.length() > ERROR_MAX ? error.substring(0, ERROR_MAX) : error;
        if (forGood || job.tries() + 1 >= maxTries()) {
            sql.update(
                    "UPDATE jobs_jobs SET state = 'FAILED', due_at = NULL, finished_at = ?, error = ?" + MINE,
                    clock.instant(),
                    told,
                    job.id(),
                    job.holder());
            return;
        }
        long wait = (long) BACKOFF_SECONDS << Math.min(job.tries(), BACKOFF_DOUBLINGS);
        long jittered = wait + ThreadLocalRandom.current().nextLong(wait / 4 + 1);
        sql.update(
                "UPDATE jobs_jobs SET state = 'WAITING', error = ?, due_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND"
                        + MINE,
                told,
                jittered,
                job.id(),
                job.holder());
    }

    private int maxTries() {
        return sql.one("SELECT value FROM jobs_rules WHERE name = 'jobs.max_tries'", row -> row.getInt(1))
                .orElseThrow();
    }

    private static ClaimedJob claimed(ResultSet row, String holder) throws SQLException {
        Actor owner = new Actor(
                Actor.Kind.valueOf(row.getString("owner_kind")),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                Set.of(Role.SYSTEM),
                row.getLong("owner_site"));
        return new ClaimedJob(
                row.getLong("id"),
                holder,
                row.getString("kind"),
                json(row.getString("payload")),
                owner,
                row.getLong("progress_done"),
                row.getInt("tries"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
