package org.cordbank.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The connections of a load, a thread each. */
final class Crew {
    private Crew() {}

    static Measured work(URI base, int connections, Consumer<Tally> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long begun = System.nanoTime();
        try {
            List<Future<Measured>> working = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                working.add(threads.submit(() -> one(base, work)));
            }
            List<Measured> parts = new ArrayList<>();
            for (Future<Measured> part : working) {
                parts.add(part.get());
            }
            return Measured.together(parts, Duration.ofNanos(System.nanoTime() - begun));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Measured one(URI base, Consumer<Tally> work) throws IOException {
        try (Wire wire = new Wire(base)) {
            Tally tally = new Tally(wire);
            work.accept(tally);
            return tally.measured();
        }
    }
}
