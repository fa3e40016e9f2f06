package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Keeps every step an application takes and tells who needs to know, in the transaction of the act. */
@ApplicationScoped
class Course {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Letters letters;

    @Inject
    private Event<ApplicationMoved> moved;

    @Inject
    private Clock clock;

    /** Call after the application came to its new status and was flushed. @param reason read by the applicant; null when none */
    void took(ApplicationRow application, ApplicationStatus from, String reason) {
        Actor who = current.get();
        sql.update(
                "INSERT INTO charity_steps (id, application_id, from_status, to_status, at, actor_kind, actor_id,"
                        + " actor_name, reason) VALUES (NEXT VALUE FOR charity_steps_seq, ?, ?, ?, ?, ?, ?, ?, ?)",
                application.id(),
                from,
                application.status(),
                clock.instant(),
                who.kind(),
                who.id(),
                who.isStaff() ? who.name() : who.kind().name(),
                reason);
        letters.moved(application, from);
        moved.fire(new ApplicationMoved(application.id(), from, application.status()));
    }

    /** Every step, oldest first. */
    List<StepRow> steps(long applicationId) {
        return sql.rows(
                "SELECT from_status, to_status, at, actor_name, reason FROM charity_steps WHERE application_id = ?"
                        + " ORDER BY at, id",
                row -> new StepRow(
                        row.getString("from_status") == null
                                ? null
                                : ApplicationStatus.valueOf(row.getString("from_status")),
                        ApplicationStatus.valueOf(row.getString("to_status")),
                        Sql.instant(row, "at"),
                        row.getString("actor_name"),
                        row.getString("reason")),
                applicationId);
    }

    /** Which of these applications ever came to a state, in one statement. */
    Set<Long> came(List<Long> ids, ApplicationStatus to) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.rows(
                        "SELECT DISTINCT application_id FROM charity_steps WHERE to_status = '" + to
                                + "' AND application_id IN (" + "?, ".repeat(ids.size() - 1) + "?)",
                        row -> row.getLong(1),
                        ids.toArray()));
    }
}
