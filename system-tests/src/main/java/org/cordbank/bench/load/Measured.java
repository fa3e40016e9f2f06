package org.cordbank.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.HdrHistogram.Histogram;

/**
 * What a load found.
 *
 * @param latency microseconds, of the answers 200 alone: a refusal is quick and is no answer
 * @param failures answers other than 200, and requests without an answer
 * @param cookies answers that set a cookie, as a session would
 * @param lengths different lengths of body seen, at most a few: a page that is an error in disguise shows here
 */
public record Measured(Histogram latency, Duration took, long failures, long cookies, Set<Integer> lengths) {
    private static final int LONGEST_US = 600_000_000;
    private static final double NANOS = 1e9;

    /** An empty histogram of microseconds, up to ten minutes, three digits. */
    static Histogram histogram() {
        return new Histogram(LONGEST_US, 3);
    }

    static Measured together(List<Measured> parts, Duration took) {
        Histogram all = histogram();
        long failures = 0;
        long cookies = 0;
        Set<Integer> lengths = new TreeSet<>();
        for (Measured part : parts) {
            all.add(part.latency());
            failures += part.failures();
            cookies += part.cookies();
            lengths.addAll(part.lengths());
        }
        return new Measured(all, took, failures, cookies, lengths);
    }

    /** Answers 200 that came. */
    public long count() {
        return latency.getTotalCount();
    }

    /** Answers 200 per second. */
    public double perSecond() {
        return count() / (took.toNanos() / NANOS);
    }

    /** Latency at a percentile, in milliseconds; no number when nothing was answered. */
    public double millis(double percentile) {
        return count() == 0 ? Double.NaN : latency.getValueAtPercentile(percentile) / 1000.0;
    }
}
