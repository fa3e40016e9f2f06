package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.kernel.Sql;

/** The settings of booking (table {@code booking_rules}), read at most once a minute. */
@ApplicationScoped
class BookingRules {
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    private Sql sql;

    private volatile Map<String, Integer> values = Map.of();
    private volatile long readAt;

    int value(String name) {
        if (values.isEmpty() || System.nanoTime() - readAt > FRESH_NANOS) {
            Map<String, Integer> read = new HashMap<>();
            sql.rows("SELECT name, value FROM booking_rules", row -> read.put(row.getString(1), row.getInt(2)));
            values = Map.copyOf(read);
            readAt = System.nanoTime();
        }
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("booking_rules has no row " + name);
        }
        return value;
    }
}
