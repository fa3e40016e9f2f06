package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.cordbank.booking.SeatsRefused.Reason;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/**
 * How much one network address may hold, so that nobody holds the whole house. The address's row is locked first, which
 * makes its own holds wait for each other and the count exact; addresses are kept as blind indexes only.
 */
@ApplicationScoped
class HoldBudget {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private BookingRules rules;

    /** Counts one more hold; answers the address's index, null for staff. */
    byte[] spend(String address, Instant now) {
        if (address == null) {
            return null;
        }
        byte[] index = seals.index("booking-address", address);
        Instant oldest = now.minus(HOUR);
        sql.update(
                "INSERT INTO booking_budgets (address, since, holds) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE"
                        + " holds = IF(since <= ?, 1, holds + 1), since = IF(since <= ?, VALUES(since), since)",
                index,
                now,
                oldest,
                oldest);
        int hourly = sql.one("SELECT holds FROM booking_budgets WHERE address = ?", row -> row.getInt(1), index)
                .orElseThrow();
        int live = sql.one(
                        "SELECT COUNT(*) FROM booking_bookings WHERE held_by = ? AND state = 'HELD' AND expires_at > ?",
                        row -> row.getInt(1),
                        index,
                        now)
                .orElse(0);
        if (hourly > rules.value("holds_per_address_hour") || live >= rules.value("holds_live_per_address")) {
            throw new SeatsRefused(Reason.TOO_MANY_HOLDS, live, rules.value("hold_minutes"));
        }
        return index;
    }
}
