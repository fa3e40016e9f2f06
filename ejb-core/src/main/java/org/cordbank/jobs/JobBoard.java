package org.cordbank.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Where rooms order long work. The order is a row of the act's own transaction: no act without its job, no job without. */
@ApplicationScoped
public class JobBoard {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Orders a job for the current actor; answers its id. */
    public long order(String kind, JsonObject payload) {
        sql.requireTransaction();
        long id = sql.next("jobs_jobs_seq");
        insert(id, kind, payload);
        return id;
    }

    /**
     * Orders a job under a name that is taken only once in the life of the bank (such as {@code contract-pdf-123-v2});
     * answers the id of the job that has it.
     */
    public long orderOnce(String orderKey, String kind, JsonObject payload) {
        sql.requireTransaction();
        long id = sql.next("jobs_jobs_seq");
        sql.update(
                "INSERT INTO jobs_orders (order_key, job_id) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE order_key = order_key",
                orderKey,
                id);
        long holder = sql.one(
                        "SELECT job_id FROM jobs_orders WHERE order_key = ? FOR UPDATE",
                        row -> row.getLong(1),
                        orderKey)
                .orElseThrow();
        if (holder == id) {
            insert(id, kind, payload);
        }
        return holder;
    }

    /** A job by its id, if there is one; whether the caller may see it is the caller's to check. */
    public Optional<JobRow> job(long id) {
        return sql.one("SELECT " + JobRow.COLUMNS + " FROM jobs_jobs WHERE id = ?", JobRow::of, id);
    }

    /** The latest {@code limit} jobs the current actor ordered, newest first. */
    public List<JobRow> mine(int limit) {
        Actor by = actor.get();
        return sql.rows(
                "SELECT " + JobRow.COLUMNS
                        + " FROM jobs_jobs WHERE owner_kind = ? AND owner_id = ? ORDER BY id DESC LIMIT ?",
                JobRow::of,
                by.kind(),
                by.id(),
                limit);
    }

    private void insert(long id, String kind, JsonObject payload) {
        Actor by = actor.get();
        sql.update(
                "INSERT INTO jobs_jobs (id, created_at, kind, payload, state, owner_kind, owner_id, owner_name,"
                        + " owner_site, due_at) VALUES (?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, UTC_TIMESTAMP(6))",
                id,
                clock.instant(),
                kind,
                payload.toString(),
                by.kind(),
                by.id(),
                by.name(),
                by.siteId());
    }
}
