package org.cordbank.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/** Where a system administrator looks at the queue of jobs, stops one and orders a failed one again. */
@Stateless
@RolesAllowed(Roles.SYSTEM_ADMIN)
public class JobDesk {
    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The jobs with ids below {@code before} (0 for the newest), newest first, at most {@code limit}. */
    public List<JobRow> jobs(long before, int limit) {
        return sql.rows(
                "SELECT " + JobRow.COLUMNS + " FROM jobs_jobs WHERE id < ? ORDER BY id DESC LIMIT ?",
                JobRow::of,
                before == 0 ? Long.MAX_VALUE : before,
                limit);
    }

    /** The jobs that wait or run, the one that is due first on top, at most {@code limit}. */
    public List<JobRow> unfinished(int limit) {
        return sql.rows(
                "SELECT " + JobRow.COLUMNS
                        + " FROM jobs_jobs WHERE due_at IS NOT NULL AND state IN ('WAITING', 'RUNNING')"
                        + " ORDER BY due_at, id LIMIT ?",
                JobRow::of,
                limit);
    }

    /** Stops a job: at once while it waits, at its next step while it runs. @throws CancellingRefused FINISHED */
    public void cancel(long id) {
        int waiting = sql.update(
                "UPDATE jobs_jobs SET state = 'CANCELLED', due_at = NULL, finished_at = ?"
                        + " WHERE id = ? AND state = 'WAITING'",
                clock.instant(),
                id);
        if (waiting == 0
                && sql.update("UPDATE jobs_jobs SET cancel_asked = 1 WHERE id = ? AND state = 'RUNNING'", id) == 0) {
            throw new CancellingRefused(CancellingRefused.Reason.FINISHED, id);
        }
        audit.record(AuditAct.on("job", id, "cancel"));
    }

    /** Puts a failed job back into the queue. @throws CancellingRefused NOT_FAILED */
    public void retry(long id) {
        int failed = sql.update(
                "UPDATE jobs_jobs SET state = 'WAITING', tries = 0, due_at = UTC_TIMESTAMP(6), finished_at = NULL,"
                        + " cancel_asked = 0 WHERE id = ? AND state = 'FAILED'",
                id);
        if (failed == 0) {
            throw new CancellingRefused(CancellingRefused.Reason.NOT_FAILED, id);
        }
        audit.record(AuditAct.on("job", id, "retry"));
    }
}
