package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** What an applicant is asked to correct: noted by the officer, sent together, answered one by one. */
@ApplicationScoped
class Corrections {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Notes one more; a second one for the same task or paper takes the place of the first. */
    void note(long applicationId, Task task, String documentCode, String reason) {
        Actor officer = current.get();
        sql.update(
                "INSERT INTO charity_corrections (id, application_id, task, document_code, reason, asked_at, asked_by,"
                        + " asked_by_name) VALUES (NEXT VALUE FOR charity_corrections_seq, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE reason = VALUES(reason), asked_at = VALUES(asked_at),"
                        + " asked_by = VALUES(asked_by), asked_by_name = VALUES(asked_by_name)",
                applicationId,
                task,
                documentCode,
                reason,
                clock.instant(),
                officer.id(),
                officer.name());
    }

    /** Those not answered yet, in the order they were noted. */
    List<CorrectionRow> open(long applicationId) {
        return all(applicationId).stream().filter(CorrectionRow::isOpen).toList();
    }

    /** Those sent since, answered or not: what the applicant may change until handing in again. */
    List<CorrectionRow> sentSince(long applicationId, Instant since) {
        return all(applicationId).stream()
                .filter(each -> each.sentAt() != null && !each.sentAt().isBefore(since))
                .toList();
    }

    private List<CorrectionRow> all(long applicationId) {
        return sql.rows(
                "SELECT * FROM charity_corrections WHERE application_id = ? ORDER BY id",
                row -> new CorrectionRow(
                        Task.valueOf(row.getString("task")),
                        row.getString("document_code"),
                        row.getString("reason"),
                        row.getString("asked_by_name"),
                        Sql.instant(row, "sent_at"),
                        Sql.instant(row, "answered_at")),
                applicationId);
    }

    void send(long applicationId, Instant now) {
        sql.update(
                "UPDATE charity_corrections SET sent_at = ? WHERE application_id = ? AND sent_at IS NULL"
                        + " AND answered_at IS NULL",
                now,
                applicationId);
    }

    /** Done, or no longer asked for. */
    void answer(long applicationId, Task task, String documentCode) {
        sql.update(
                "UPDATE charity_corrections SET answered_at = ? WHERE application_id = ? AND task = ?"
                        + " AND document_code = ? AND answered_at IS NULL",
                clock.instant(),
                applicationId,
                task,
                documentCode);
    }
}
