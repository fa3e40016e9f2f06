package org.cordbank.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The limits in force on the bank's date, for every room. Read at most once a minute, and anew when the bank's date
 * changes.
 */
@ApplicationScoped
public class Limits {
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    private LimitTables tables;

    @Inject
    private Clock clock;

    private volatile Reading last;

    private record Place(String key, Scope scope) {}

    private record Reading(long takenNanos, LocalDate day, Map<Place, Limit> limits) {}

    /**
     * The limit for a scope, or the one for any unit where the scope has none of its own.
     *
     * @throws IllegalStateException when the bank has no such limit: a rule without its number must not pass silently
     */
    public Limit of(String key, Scope scope) {
        return find(key, scope)
                .orElseThrow(() -> new IllegalStateException("limits_limits has no row " + key + " for " + scope));
    }

    /** Like {@link #of}, for a limit that need not exist. */
    public Optional<Limit> find(String key, Scope scope) {
        Map<Place, Limit> limits = current();
        Limit own = limits.get(new Place(key, scope));
        return Optional.ofNullable(own == null ? limits.get(new Place(key, Scope.ANY)) : own);
    }

    private Map<Place, Limit> current() {
        LocalDate today = LocalDate.now(clock);
        Reading reading = last;
        long now = System.nanoTime();
        if (reading == null || !reading.day().equals(today) || now - reading.takenNanos() > FRESH_NANOS) {
            reading = new Reading(now, today, read(today));
            last = reading;
        }
        return reading.limits();
    }

    private Map<Place, Limit> read(LocalDate day) {
        return tables.inForce(day).stream()
                .collect(Collectors.toUnmodifiableMap(
                        limit -> new Place(limit.key(), limit.scope()), Function.identity()));
    }
}
