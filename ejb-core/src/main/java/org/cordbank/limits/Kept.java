package org.cordbank.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Reference data of one room, kept a minute at most. The key names everything an answer depends on (version, day,
 * language), so that another version or another day is never answered with what was kept. Nothing is kept of a reading
 * that failed. Only for what changes by new versions: what people change by hand is read anew.
 *
 * @param <K> a value with {@code equals}, such as a record
 * @param <V> unmodifiable
 */
public final class Kept<K, V> {
    private static final long FRESH_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST = 500;

    private final Map<K, Reading<V>> readings = new ConcurrentHashMap<>();

    private record Reading<V>(long takenNanos, V value) {}

    /** What was read within the last minute, else what {@code read} answers now. */
    public V of(K key, Function<K, V> read) {
        long now = System.nanoTime();
        Reading<V> reading = readings.get(key);
        if (reading != null && now - reading.takenNanos() <= FRESH_NANOS) {
            return reading.value();
        }
        V value = read.apply(key);
        if (readings.size() >= MOST) {
            readings.clear();
        }
        readings.put(key, new Reading<>(now, value));
        return value;
    }
}
