package org.cordbank.bench.load;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** One connection's own count, so that connections do not wait for each other. */
final class Tally {
    private static final int OK = 200;
    private static final int MOST_LENGTHS = 5;

    private final Histogram latency = Measured.histogram();
    private final Set<Integer> lengths = new TreeSet<>();
    private final Wire wire;
    private long failures;
    private long cookies;

    Tally(Wire wire) {
        this.wire = wire;
    }

    /** Sends one request whose latency counts from {@code since}. */
    void ask(byte[] request, long since) {
        try {
            Wire.Answer answer = wire.send(request);
            if (answer.status() == OK) {
                latency.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since)));
            } else {
                failures++;
            }
            cookies += answer.setsCookie() ? 1 : 0;
            if (lengths.size() < MOST_LENGTHS) {
                lengths.add(answer.length());
            }
        } catch (IOException none) {
            failures++;
        }
    }

    Measured measured() {
        return new Measured(latency, null, failures, cookies, lengths);
    }
}
