package org.cordbank.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/**
 * Takes mails out of the outbox and notes what became of them, each in a short transaction of its own: no transaction is
 * open while a mail server is spoken to. Leases and waits are measured by the database's clock.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailClaims {
    private static final int LEASE_SECONDS = 120;
    private static final int DEFAULT_BACKOFF_SECONDS = 15;
    private static final int BACKOFF_DOUBLINGS = 6;
    private static final int ERROR_MAX = 500;
    private static final String MINE = " WHERE id = ? AND lease_holder = ? AND state = 'SENDING'";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    /** Takes the mail that has been due longest, if any; what is no longer worth sending is put down as failed. */
    public Optional<ClaimedMail> claim() {
        sql.update("UPDATE notification_mails SET state = 'FAILED', due_at = NULL, sealed_content = NULL,"
                + " last_error = 'too late' WHERE due_at <= UTC_TIMESTAMP(6) AND send_before < UTC_TIMESTAMP(6)");
        String holder = UUID.randomUUID().toString();
        Optional<ClaimedMail> found = sql.one(
                "SELECT id, recipient, subject, body_text, body_html, calendar, sealed_content, message_id, tries"
                        + " FROM notification_mails WHERE due_at <= UTC_TIMESTAMP(6) ORDER BY due_at LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED",
                row -> claimed(row, holder));
        found.ifPresent(mail -> sql.update(
                "UPDATE notification_mails SET state = 'SENDING', lease_holder = ?,"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?",
                holder,
                LEASE_SECONDS,
                mail.id()));
        return found;
    }

    public void sent(ClaimedMail mail) {
        sql.update(
                "UPDATE notification_mails SET state = 'SENT', due_at = NULL, sent_at = ?, last_error = NULL,"
                        + " tries = tries + 1, sealed_content = NULL" + MINE,
                clock.instant(),
                mail.id(),
                mail.holder());
    }

    /** The server said no to this mail: it is tried again, more and more rarely, until it stands as failed. */
    public void refused(ClaimedMail mail, String error) {
        int max = rule("notification.mail.max_tries");
        if (mail.tries() + 1 >= max) {
            sql.update(
                    "UPDATE notification_mails SET state = 'FAILED', due_at = NULL, last_error = ?, tries = tries + 1"
                            + MINE,
                    cut(error),
                    mail.id(),
                    mail.holder());
            return;
        }
        waitAgain(mail, error, mail.tries(), 1);
    }

    /** There was no server to speak to: no fault of the mail, which waits as long as it takes. */
    public void unreachable(ClaimedMail mail, String error) {
        waitAgain(mail, error, 0, 0);
    }

    private void waitAgain(ClaimedMail mail, String error, int doublings, int counted) {
        int first = Integer.getInteger("cordbank.mail.backoff.seconds", DEFAULT_BACKOFF_SECONDS);
        long millis = Duration.ofSeconds((long) first << Math.min(doublings, BACKOFF_DOUBLINGS))
                .toMillis();
        long jittered = millis + ThreadLocalRandom.current().nextLong(millis / 4 + 1);
        sql.update(
                "UPDATE notification_mails SET state = 'WAITING', last_error = ?, tries = tries + ?,"
                        + " due_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND" + MINE,
                cut(error),
                counted,
                Duration.ofMillis(jittered).toNanos() / 1000,
                mail.id(),
                mail.holder());
    }

    /** Blanks address and words of mails sent longer ago than the rule says; answers how many. */
    public int blankOld() {
        return sql.update(
                "UPDATE notification_mails SET recipient = NULL, body_text = NULL, body_html = NULL, calendar = NULL, subject = NULL,"
                        + " sealed_content = NULL, recipient_hint = '***'"
                        + " WHERE recipient IS NOT NULL AND state IN ('SENT', 'FAILED') AND created_at < ?",
                clock.instant().minus(Duration.ofDays(rule("notification.mail.keep_days"))));
    }

    private ClaimedMail claimed(ResultSet row, String holder) throws SQLException {
        long id = row.getLong("id");
        byte[] sealed = row.getBytes("sealed_content");
        WrittenLetter letter = sealed == null
                ? new WrittenLetter(row.getString("subject"), row.getString("body_text"), row.getString("body_html"))
                : outbox.content(id, sealed);
        return new ClaimedMail(
                id,
                holder,
                outbox.recipient(id, row.getBytes("recipient")),
                letter,
                row.getString("calendar"),
                row.getString("message_id"),
                row.getInt("tries"));
    }

    private int rule(String name) {
        return sql.one("SELECT value FROM notification_rules WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow();
    }

    private static String cut(String error) {
        return error.length() > ERROR_MAX ? error.substring(0, ERROR_MAX) : error;
    }
}
