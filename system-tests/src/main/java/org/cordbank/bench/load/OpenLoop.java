package org.cordbank.bench.load;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at hours fixed in advance, as people come who do not know of each other. Latency counts from the hour a
 * request was meant for, not from when a connection was free for it: a server that pauses makes everybody late who
 * should have been answered meanwhile, and all of them are counted.
 *
 * @param perSecond arrivals per second, evenly spaced
 */
public record OpenLoop(URI base, int connections, double perSecond) {
    private static final double NANOS = 1e9;

    /** Sends every request of the schedule, however late. */
    public Measured run(Duration time, Source source) throws InterruptedException {
        long arrivals = arrivals(time);
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        return Crew.work(base, connections, tally -> {
            for (long n = next.getAndIncrement(); n < arrivals; n = next.getAndIncrement()) {
                long meant = begin + (long) (n * NANOS / perSecond);
                waitUntil(meant);
                tally.ask(source.request(n), meant);
            }
        });
    }

    /** How many requests a schedule of {@code time} holds. */
    public long arrivals(Duration time) {
        return (long) (time.toNanos() / NANOS * perSecond);
    }

    private static void waitUntil(long hour) {
        for (long left = hour - System.nanoTime(); left > 0; left = hour - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
