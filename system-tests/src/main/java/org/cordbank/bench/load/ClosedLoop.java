package org.cordbank.bench.load;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A fixed number of connections, each asking again as soon as it is answered: good for throughput and for nothing else,
 * since a server that pauses is asked less while it pauses.
 */
public record ClosedLoop(URI base, int connections) {
    /** Asks for as long as {@code time}. */
    public Measured run(Duration time, Source source) throws InterruptedException {
        AtomicLong number = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        return Crew.work(base, connections, tally -> {
            while (System.nanoTime() < end) {
                byte[] request = source.request(number.getAndIncrement());
                tally.ask(request, System.nanoTime());
            }
        });
    }
}
