package org.cordbank.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordbank.bench.load.Alternating;
import org.cordbank.bench.load.ClosedLoop;
import org.cordbank.bench.load.Measured;
import org.cordbank.bench.load.Source;

/**
 * What one side of the pairs is asked, and what it answered in every slice: a figure made of refusals is quick and worth
 * nothing, so both sides are held to their answers.
 */
final class Asked {
    private final String side;
    private final URI face;
    private final int connections;
    private final Source source;
    private final List<Measured> slices = new ArrayList<>();
    private long failedBefore;

    /**
     * @param side as the report calls it
     * @param connections of each measured slice
     */
    Asked(String side, URI face, int connections, Source source) {
        this.side = side;
        this.face = face;
        this.connections = connections;
        this.source = source;
    }

    /** Load before anything counts; a failure in it counts. */
    void warm(Duration time, int width) throws InterruptedException {
        failedBefore += new ClosedLoop(face, width).run(time, source).failures();
    }

    /** Both at once, as many connections each. */
    static void warm(Duration time, int width, Asked one, Asked other) throws InterruptedException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> each : both.invokeAll(List.of(one.warming(time, width), other.warming(time, width)))) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            both.shutdownNow();
        }
    }

    private Callable<Void> warming(Duration time, int width) {
        return () -> {
            warm(time, width);
            return null;
        };
    }

    /** A slice that counts. */
    Measured slice(Duration time) throws InterruptedException {
        Measured slice = new ClosedLoop(face, connections).run(time, source);
        slices.add(slice);
        return slice;
    }

    /** A slice of both that counts, asked in turn over one connection each; answers what {@code one} and {@code other} did. */
    static List<Measured> inTurn(Duration time, Asked one, Asked other) throws IOException {
        List<Measured> both = new Alternating(one.face, other.face).run(time, one.source, other.source);
        one.slices.add(both.get(0));
        other.slices.add(both.get(1));
        return both;
    }

    /** Load beside a recording; nothing of it counts. */
    void again(Duration time) throws InterruptedException {
        new ClosedLoop(face, connections).run(time, source);
    }

    String side() {
        return side;
    }

    Source source() {
        return source;
    }

    /** Answers 200 of all slices. */
    long answers() {
        return slices.stream().mapToLong(Measured::count).sum();
    }

    /** Other answers and none at all, of the slices and of the warm-up. */
    long failures() {
        return failedBefore + slices.stream().mapToLong(Measured::failures).sum();
    }

    /** Slices in which no answer came. */
    long silent() {
        return slices.stream().filter(slice -> slice.count() == 0).count();
    }

    /** Answers that set a cookie. */
    long cookies() {
        return slices.stream().mapToLong(Measured::cookies).sum();
    }

    /** Different sizes of the answers in bytes. */
    List<Integer> sizes() {
        return slices.stream()
                .flatMap(slice -> slice.lengths().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
