package org.cordbank.charity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cordbank.charity.notice.NoticeRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.kernel.Sql;

/** How often one address may look, object or ask within a while, so that nobody reads everything by machine. Machine time. */
@ApplicationScoped
public class AddressBudget {
    private static final int LONGEST_ADDRESS = 100;

    private final Clock machine = Clock.systemUTC();

    @Inject
    private Sql sql;

    @Inject
    private Programmes programmes;

    /** What is counted. */
    public enum What {
        NOTICE("notice_views_per_address"),
        OBJECTION("objections_per_address"),
        DONATION("donation_looks_per_address");

        private final String rule;

        What(String rule) {
            this.rule = rule;
        }
    }

    /**
     * Counts one and refuses when there were too many.
     *
     * @throws NoticeRefused TOO_MANY with the minutes to wait
     */
    public void spend(What what, String address) {
        int minutes = programmes.rule("window_minutes");
        Instant now = machine.instant();
        Instant oldest = now.minus(Duration.ofMinutes(minutes));
        String key = key(address);
        sql.update(
                "INSERT INTO charity_budgets_of_addresses (address, what, looks, since) VALUES (?, ?, 1, ?)"
                        + " ON DUPLICATE KEY UPDATE looks = IF(since <= ?, 1, looks + 1),"
                        + " since = IF(since <= ?, VALUES(since), since)",
                key,
                what,
                now,
                oldest,
                oldest);
        int looks = sql.one(
                        "SELECT looks FROM charity_budgets_of_addresses WHERE address = ? AND what = ?",
                        row -> row.getInt(1),
                        key,
                        what)
                .orElse(0);
        if (looks > programmes.rule(what.rule)) {
            throw new NoticeRefused(Reason.TOO_MANY, minutes);
        }
    }

    private static String key(String address) {
        String known = address == null || address.isBlank() ? "-" : address.replaceAll("[^\\x21-\\x7e]", "?");
        return known.length() > LONGEST_ADDRESS ? known.substring(0, LONGEST_ADDRESS) : known;
    }
}
