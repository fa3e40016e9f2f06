package org.cordbank.prove;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** People who act without pause until they are told to stop; a face that is down is tried again. */
final class Writers {
    private static final int PAUSE_MS = 200;
    private static final int BREATH_MS = 40;

    private final Acts acts;
    private final Workload load;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> working = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    Writers(Acts acts, Workload load) {
        this.acts = acts;
        this.load = load;
    }

    /**
     * Sets them to work, once everybody has signed in: a fault that meets the first sign-in meets nobody's act.
     *
     * @param technicians who correct steps, each with units of their own
     * @param placers who put bags away
     * @param attachers who hand in results, each with a file
     */
    void begin(int technicians, int placers, int attachers) throws IOException, InterruptedException {
        stopped = false;
        acts.comeIn();
        for (int i = 0; i < technicians; i++) {
            Iterator<Long> units = mine(i, technicians);
            work(() -> counted(acts.correct(units.next())));
        }
        for (int i = 0; i < placers; i++) {
            work(this::place);
        }
        for (int i = 0; i < attachers; i++) {
            Iterator<Long> units = mine(i, attachers);
            work(() -> counted(acts.attach(units.next())));
        }
    }

    /** Every so manieth unit at the bench, over and over. */
    private Iterator<Long> mine(int first, int apart) {
        List<Long> all = load.atTheBench();
        int rounds = Math.max(1, all.size() / apart);
        return Stream.iterate(0, turn -> turn + 1)
                .map(turn -> all.get((first + turn % rounds * apart) % all.size()))
                .iterator();
    }

    private interface Act {
        void once() throws IOException, InterruptedException;
    }

    private void work(Act act) {
        working.add(threads.submit(() -> {
            while (!stopped) {
                try {
                    act.once();
                    TimeUnit.MILLISECONDS.sleep(BREATH_MS);
                } catch (IOException down) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                }
            }
            return null;
        }));
    }

    private void place() throws IOException, InterruptedException {
        Workload.Bag bag = load.nextBag();
        if (bag == null) {
            TimeUnit.SECONDS.sleep(1);
            return;
        }
        counted(acts.place(bag));
    }

    private void counted(Attempt act) throws IOException, InterruptedException {
        if (acts.send(act, Acts.PATIENT) == Journal.Outcome.OK) {
            done.incrementAndGet();
        }
    }

    /** Waits until {@code acts} more were told done; false when that took longer than {@code longest}. */
    boolean awaitDone(int acts, Duration longest) throws InterruptedException {
        int wanted = done.get() + acts;
        long end = System.nanoTime() + longest.toNanos();
        while (done.get() < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BREATH_MS);
        }
        return done.get() >= wanted;
    }

    /** Three fresh acts, one of each kind, by people who wait no longer than {@code patience}; answers their outcomes. */
    List<Journal.Outcome> three(Duration patience) throws InterruptedException {
        long unit = load.atTheBench().get(0);
        List<Journal.Outcome> outcomes = new ArrayList<>();
        for (int kind = 0; kind < 3; kind++) {
            try {
                Attempt act =
                        switch (kind) {
                            case 0 -> acts.correct(unit);
                            case 1 -> acts.place(load.nextBag());
                            default -> acts.attach(unit);
                        };
                outcomes.add(acts.send(act, patience));
            } catch (IOException none) {
                outcomes.add(Journal.Outcome.UNKNOWN);
            }
        }
        return outcomes;
    }

    /** Nobody begins another act; returns when the last answer is written down. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Future<?> each : working) {
            try {
                each.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        working.clear();
    }

    void close() {
        threads.shutdownNow();
    }
}
