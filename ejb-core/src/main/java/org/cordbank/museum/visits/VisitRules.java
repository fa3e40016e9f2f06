package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.kernel.Sql;

/** The settings of visits (table {@code museum_visit_rules}), read at most once a minute. */
@ApplicationScoped
class VisitRules {
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    private Sql sql;

    private volatile Map<String, Integer> values = Map.of();
    private volatile long readAt;

    int value(String name) {
        if (values.isEmpty() || System.nanoTime() - readAt > FRESH_NANOS) {
            Map<String, Integer> read = new HashMap<>();
            sql.rows("SELECT name, value FROM museum_visit_rules", row -> read.put(row.getString(1), row.getInt(2)));
            values = Map.copyOf(read);
            readAt = System.nanoTime();
        }
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("museum_visit_rules has no row " + name);
        }
        return value;
    }
}
