package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Sql;

/** Measures once a day how long units took from collection to release, and knows what was measured last. */
@ApplicationScoped
public class Paces {
    private static final String RELEASED = "SELECT DATEDIFF(s.occurred_at + INTERVAL 8 HOUR, c.occurred_at + INTERVAL 8"
            + " HOUR) + 1 AS days FROM unit_transitions s"
            + " JOIN unit_transitions c ON c.unit_id = s.unit_id AND c.to_status = 'COLLECTED'"
            + " WHERE s.to_status IN ('STORED_FAMILY', 'LISTED_PUBLIC', 'STORED_CONDITIONAL')"
            + " AND s.from_status = 'QA_REVIEW' AND s.occurred_at >= ? ORDER BY days";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Measures today's figure; with too few releases none is kept. Answers how many figures were kept. */
    public int measure() {
        Instant now = clock.instant();
        List<Integer> days =
                sql.rows(RELEASED, row -> row.getInt(1), now.minus(Duration.ofDays(rule("unit.pace.window_days"))));
        if (days.size() < rule("unit.pace.least_releases")) {
            return 0;
        }
        Pace pace = Pace.of(days);
        sql.update(
                "INSERT INTO unit_paces (measured_on, releases, typical_days, slow_days, measured_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE releases = VALUES(releases), typical_days = VALUES(typical_days),"
                        + " slow_days = VALUES(slow_days), measured_at = VALUES(measured_at)",
                LocalDate.ofInstant(now, BankClock.ZONE),
                pace.releases(),
                pace.typicalDays(),
                pace.slowDays(),
                now);
        return 1;
    }

    /** The newest figure that is not older than the window; the bank's defaults, marked as such, when there is none. */
    Pace now() {
        LocalDate oldest = LocalDate.now(clock).minusDays(rule("unit.pace.window_days"));
        return sql.one(
                        "SELECT releases, typical_days, slow_days FROM unit_paces WHERE measured_on >= ?"
                                + " ORDER BY measured_on DESC LIMIT 1",
                        row -> new Pace(row.getInt(1), row.getInt(2), row.getInt(3), true),
                        oldest)
                .orElseGet(() -> new Pace(
                        rule("unit.pace.least_releases"),
                        rule("unit.pace.default_typical_days"),
                        rule("unit.pace.default_slow_days"),
                        false));
    }

    private int rule(String name) {
        return sql.one("SELECT value FROM unit_rules WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow(() -> new IllegalStateException("unit_rules has no row " + name));
    }
}
