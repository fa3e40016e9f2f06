package org.cordbank.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/** Where a system administrator looks at mails that wait or failed, and has one tried again. */
@Stateless
@RolesAllowed(Roles.SYSTEM_ADMIN)
public class MailDesk {
    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    /** Mails not sent, with ids below {@code before} (0 for the newest), newest first, at most {@code limit}. */
    public List<MailRow> unsent(long before, int limit) {
        return sql.rows(
                "SELECT id, recipient_hint, template, state, tries, last_error, created_at FROM notification_mails"
                        + " WHERE state IN ('WAITING', 'SENDING', 'FAILED') AND id < ? ORDER BY id DESC LIMIT ?",
                row -> new MailRow(
                        row.getLong("id"),
                        row.getString("recipient_hint"),
                        row.getString("template"),
                        MailState.valueOf(row.getString("state")),
                        row.getInt("tries"),
                        row.getString("last_error"),
                        Sql.instant(row, "created_at")),
                before == 0 ? Long.MAX_VALUE : before,
                limit);
    }

    /** Has a failed mail tried again at once. @throws RetryRefused NOT_FAILED */
    public void retry(long id) {
        int failed = sql.update(
                "UPDATE notification_mails SET state = 'WAITING', tries = 0, due_at = UTC_TIMESTAMP(6)"
                        + " WHERE id = ? AND state = 'FAILED' AND recipient IS NOT NULL"
                        + " AND (body_text IS NOT NULL OR sealed_content IS NOT NULL)",
                id);
        if (failed == 0) {
            throw new RetryRefused(RetryRefused.Reason.NOT_FAILED, id);
        }
        audit.record(AuditAct.on("mail", id, "retry"));
    }
}
