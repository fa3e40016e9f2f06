package org.cordbank.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cordbank.prove.Journal.Outcome;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;
import org.cordbank.visit.Visitor;

/**
 * People who act without pause until they are told to stop, each writing down every act before and after. An answer that
 * says neither done nor refused is unknown; a face that is down is tried again.
 */
final class Writers {
    static final String CORRECT = "correct-step";
    static final String PLACE = "place";

    /** Mixing the bag: one number, one signature. */
    private static final String STEP = "16";

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int PAUSE_MS = 200;
    private static final int BREATH_MS = 40;
    private static final String SECOND_BADGE = "D-26";
    private static final String PIN = "246810";

    private final Journal journal;
    private final Workload load;
    private final Person technician;
    private final Person custodian;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> working = new ArrayList<>();
    private final Map<Long, Integer> minutes = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Writers(Journal journal, Workload load, String office) {
        this.journal = journal;
        this.load = load;
        technician = new Person(office, "technician");
        custodian = new Person(office, "custodian");
    }

    /**
     * Sets them to work.
     *
     * @param technicians who correct steps, each with units of their own
     * @param placers who put bags away
     */
    void begin(int technicians, int placers) {
        stopped = false;
        for (int i = 0; i < technicians; i++) {
            Iterator<Long> units = mine(i, technicians);
            work(() -> correct(units.next()));
        }
        for (int i = 0; i < placers; i++) {
            work(this::place);
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

    private void correct(long unit) throws IOException, InterruptedException {
        Visitor visitor = technician.enter();
        String key = UUID.randomUUID().toString();
        journal.sent(key, CORRECT, Long.toString(unit));
        answer(
                key,
                technician,
                visitor,
                "/prove/correct",
                Map.of(
                        "unit",
                        Long.toString(unit),
                        "step",
                        STEP,
                        "field",
                        "duration",
                        "value",
                        minutes(unit),
                        "reason",
                        key));
    }

    /** Another value than the one before: a correction that changes nothing is refused. */
    private String minutes(long unit) {
        return Integer.toString(minutes.merge(unit, 4, (last, first) -> last == 4 ? 5 : 4));
    }

    private void place() throws IOException, InterruptedException {
        Visitor visitor = custodian.enter();
        Workload.Bag bag = load.nextBag();
        if (bag == null) {
            TimeUnit.SECONDS.sleep(1);
            return;
        }
        String key = UUID.randomUUID().toString();
        journal.sent(key, PLACE, bag.unit() + " " + bag.position());
        answer(key, custodian, visitor, "/prove/place", placing(bag));
    }

    static Map<String, String> placing(Workload.Bag bag) {
        return Map.of("din", bag.din(), "position", bag.position(), "seconds", "20", "badge", SECOND_BADGE, "pin", PIN);
    }

    private void answer(String key, Person person, Visitor visitor, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Page page;
        try {
            page = visitor.post(path, fields);
        } catch (IOException none) {
            person.left(visitor);
            journal.answered(key, Outcome.UNKNOWN, String.valueOf(none.getMessage()));
            throw none;
        }
        journal.answered(key, outcome(page), page.isTheDoor() ? "door" : brief(page));
        if (page.isTheDoor()) {
            person.left(visitor);
        }
    }

    static Outcome outcome(Page page) {
        if (page.isTheDoor()) {
            return Outcome.REFUSED;
        }
        return switch (page.status()) {
            case OK -> Outcome.OK;
            case CONFLICT -> Outcome.REFUSED;
            default -> Outcome.UNKNOWN;
        };
    }

    private static String brief(Page page) {
        return page.status() == OK || page.status() == CONFLICT ? page.html() : "status " + page.status();
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
