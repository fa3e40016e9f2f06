package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.contract.VerifyingRefused.Reason;
import org.cordbank.kernel.Sql;

/**
 * How many look-ups may fail. An address that used up its own budget waits; when all addresses together used up the
 * common one, those that failed before wait and a reader with a good paper is still answered. Machine time.
 */
@ApplicationScoped
class VerificationBudget {
    private static final String ALL = "*";
    private static final int LONGEST_ADDRESS = 100;
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Clock machine = Clock.systemUTC();

    @Inject
    private Sql sql;

    private volatile Map<String, Integer> rules = Map.of();
    private volatile long readAt;

    private record Failures(String address, int count) {}

    /** Refuses when the budget is used up; one read. */
    void refuseSpent(String address) {
        Instant since = machine.instant().minus(window());
        int own = 0;
        int all = 0;
        for (Failures each : sql.rows(
                "SELECT address, failures FROM contract_verification_failures WHERE address IN (?, ?) AND since > ?",
                row -> new Failures(row.getString(1), row.getInt(2)),
                key(address),
                ALL,
                since)) {
            if (each.address().equals(ALL)) {
                all = each.count();
            } else {
                own = each.count();
            }
        }
        boolean spent = own >= rule("verify_failures_per_address");
        boolean allSpent = all >= rule("verify_failures_in_all") && own > 0;
        if (spent || allSpent) {
            throw new VerifyingRefused(Reason.TOO_MANY, rule("verify_window_minutes"));
        }
    }

    /** Counts a failure of {@code address} and of all; the common row comes last, for it is the one all wait for. */
    void failed(String address) {
        count(key(address));
        count(ALL);
    }

    private void count(String address) {
        Instant now = machine.instant();
        Instant oldest = now.minus(window());
        sql.update(
                "INSERT INTO contract_verification_failures (address, failures, since) VALUES (?, 1, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = IF(since <= ?, 1, failures + 1),"
                        + " since = IF(since <= ?, VALUES(since), since)",
                address,
                now,
                oldest,
                oldest);
    }

    private Duration window() {
        return Duration.ofMinutes(rule("verify_window_minutes"));
    }

    private int rule(String name) {
        if (rules.isEmpty() || System.nanoTime() - readAt > FRESH_NANOS) {
            Map<String, Integer> read = new HashMap<>();
            sql.rows("SELECT name, value FROM contract_rules", row -> read.put(row.getString(1), row.getInt(2)));
            rules = Map.copyOf(read);
            readAt = System.nanoTime();
        }
        Integer value = rules.get(name);
        if (value == null) {
            throw new IllegalStateException("contract_rules has no row " + name);
        }
        return value;
    }

    private static String key(String address) {
        String known = address == null || address.isBlank() ? "-" : address.replaceAll("[^\\x21-\\x7e]", "?");
        return known.length() > LONGEST_ADDRESS ? known.substring(0, LONGEST_ADDRESS) : known;
    }
}
