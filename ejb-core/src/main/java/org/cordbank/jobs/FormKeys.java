package org.cordbank.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Sees to it that a form sent twice (a double click, a reload, a lost answer) is done once. */
@ApplicationScoped
public class FormKeys {
    /** Waiting for the first sending may take as long as that act does; the server's usual patience is shorter. */
    private static final String CLAIM = "SET STATEMENT innodb_lock_wait_timeout = 60 FOR INSERT INTO jobs_form_keys"
            + " (form_key, holder, act, actor, created_at) VALUES (?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE form_key = form_key";

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    private record Kept(String holder, String act, String actor, String answer) {}

    /**
     * Does {@code work} in the caller's transaction and keeps its answer under the form's key, in the same transaction. A
     * second sending of the same key waits for the first and gets its answer without doing the work; when the first was
     * rolled back, the second does the work.
     *
     * @param formKey the key the form was rendered with, 8 to 64 letters, digits, hyphens or underscores
     * @param act name of the act, {@code <room>.<verb>}; at most 100 characters
     * @param work answers with what the page needs next (a number, an id); not null
     * @throws FormKeyRefused MALFORMED, OTHER_ACT or OTHER_ACTOR
     */
    public String once(String formKey, String act, Supplier<String> work) {
        if (formKey == null || !formKey.matches("[A-Za-z0-9_-]{8,64}")) {
            throw new FormKeyRefused(FormKeyRefused.Reason.MALFORMED);
        }
        sql.requireTransaction();
        String holder = UUID.randomUUID().toString();
        String who = who();
        sql.update(CLAIM, formKey, holder, act, who, clock.instant());
        Kept kept = kept(formKey);
        if (kept.holder().equals(holder)) {
            String answer = work.get();
            sql.update("UPDATE jobs_form_keys SET answer = ? WHERE form_key = ?", answer, formKey);
            return answer;
        }
        if (!kept.act().equals(act)) {
            throw new FormKeyRefused(FormKeyRefused.Reason.OTHER_ACT);
        }
        if (!kept.actor().equals(who)) {
            throw new FormKeyRefused(FormKeyRefused.Reason.OTHER_ACTOR);
        }
        return kept.answer();
    }

    /** Forgets keys older than the rule says; answers how many. */
    public int forgetOld() {
        int days = sql.one("SELECT value FROM jobs_rules WHERE name = 'jobs.form_keys.keep_days'", row -> row.getInt(1))
                .orElseThrow();
        return sql.update(
                "DELETE FROM jobs_form_keys WHERE created_at < ?",
                clock.instant().minus(Duration.ofDays(days)));
    }

    private Kept kept(String formKey) {
        return sql.one(
                        "SELECT holder, act, actor, answer FROM jobs_form_keys WHERE form_key = ? FOR UPDATE",
                        row -> new Kept(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        formKey)
                .orElseThrow();
    }

    private String who() {
        Actor now = actor.get();
        return now.kind() + "|" + now.id();
    }
}
