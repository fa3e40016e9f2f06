package org.cordbank.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cordbank.launcher.Bank;
import org.cordbank.prove.Journal.Outcome;

/** A bank under proof: its writers, its journal, and the breaking and waiting every fault needs. */
final class Proof implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int LOOK_AGAIN_MS = 50;
    private static final double NANOS = 1e9;

    private final ProveHouse house;
    private final Journal journal;
    private final Workload load;
    private final Acts acts;
    private final Writers writers;
    private final Inspector inspector;
    private final PrintStream out;
    private final Random chance;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Recoveries recoveries = new Recoveries();
    private Checked last = new Checked();
    private long killedAt;
    private int kills;
    private boolean judgeRecovery = true;

    Proof(ProveHouse house, int benches, int bags, long seed, PrintStream out) throws SQLException, IOException {
        this.house = house;
        this.out = out;
        this.chance = new Random(seed);
        this.journal = new Journal(house.data().resolve("journal.tsv"));
        try (Connection owner = house.bank().connectAsOwner()) {
            this.load = Workload.bring(owner, benches, bags);
        }
        this.acts = new Acts(journal, house.bank().officeUrl());
        this.writers = new Writers(acts, load);
        this.inspector = new Inspector(house);
    }

    ProveHouse house() {
        return house;
    }

    Bank bank() {
        return house.bank();
    }

    Journal journal() {
        return journal;
    }

    Workload load() {
        return load;
    }

    Acts acts() {
        return acts;
    }

    Writers writers() {
        return writers;
    }

    Random chance() {
        return chance;
    }

    void say(String sentence) {
        out.println("  " + sentence);
    }

    /**
     * Breaks the bank and then asks whether everything holds: the whole journal, every row, every chain, every file. A
     * fault in which nobody's act was done proves nothing. Answers how many times it was really broken.
     */
    int prove(Fault fault, int times) throws Exception {
        long before = done();
        int made = fault.run(this, times);
        if (made < times) {
            broken(new Broken("proof", fault.counted(made) + " instead of " + fault.counted(times)));
        }
        if (done() == before) {
            broken(new Broken("proof", "not one act was done while " + fault.name() + " was proved"));
        }
        look(false);
        settle();
        tell("contents of unfinished acts taken away by the sweep", inspector.sweep());
        look(true).forEach(each -> say(each.toString()));
        return made;
    }

    private long done() throws IOException {
        return journal.entries().stream()
                .filter(entry -> entry.known() == Outcome.OK)
                .count();
    }

    /** Ends a process as a power cut would, by its number; returns when it is gone. */
    void kill(long pid) throws IOException, InterruptedException {
        killedAt = System.nanoTime();
        Processes.kill(pid);
        kills++;
    }

    /** Processes really killed so far. */
    int made() {
        return kills;
    }

    /** Waits until the face at {@code url} says that it is ready, and notes how long that took since the kill. */
    void awaitRecovery(String what, String url) throws IOException, InterruptedException {
        awaitReady(url);
        judge(recoveries.note(what, (System.nanoTime() - killedAt) / NANOS));
    }

    /** Notes a time that is longer than promised, where times are judged. */
    void judgeSeconds(String what, double seconds, int most) {
        judge(Recoveries.late(what, seconds, most));
    }

    private void judge(Optional<Broken> late) {
        late.filter(any -> judgeRecovery).ifPresent(broken::add);
    }

    /** Where eight builds share two cores the time of recovery says nothing; it is told and not judged. */
    void recoveryIsNotJudged() {
        judgeRecovery = false;
    }

    static double awaitReady(String url) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < LONGEST.toNanos()) {
            try {
                HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("\"schema\"")) {
                    return (System.nanoTime() - begun) / NANOS;
                }
            } catch (IOException notYet) {
                // it is still down
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
        throw new IOException(url + " did not come back within " + LONGEST.toMinutes() + " minutes");
    }

    /** Waits until an armed instant is reached; false when no act came by. */
    boolean awaitInstant(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            if (house.reached()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
        return false;
    }

    /**
     * Asks the database whether everything holds, twice: as the fault left it, and after every act without an answer was
     * sent again under its form key.
     *
     * @param chains whether the bank's own verifier computes every audit chain anew
     */
    List<Broken> check(boolean chains) throws Exception {
        List<Broken> found = new ArrayList<>(look(false));
        settle();
        look(chains).stream().filter(each -> !found.contains(each)).forEach(found::add);
        return found;
    }

    private List<Broken> look(boolean chains) throws Exception {
        last = inspector.look(journal.entries(), chains);
        last.broken().stream().filter(each -> !broken.contains(each)).forEach(broken::add);
        return last.broken();
    }

    private void settle() throws IOException, InterruptedException {
        acts.settle()
                .forEach(open -> broken(new Broken(
                        "I1",
                        open.kind() + " " + open.key()
                                + " was sent again under its form key and had no answer again")));
    }

    /** What the last check looked at. */
    Checked last() {
        return last;
    }

    void broken(Broken one) {
        if (!broken.contains(one)) {
            broken.add(one);
        }
    }

    /** A fact for the report. */
    void tell(String fact, Object value) {
        told.put(fact, String.valueOf(value));
        say(fact + ": " + value);
    }

    Map<String, String> told() {
        return told;
    }

    List<Broken> broken() {
        return broken;
    }

    Recoveries recoveries() {
        return recoveries;
    }

    @Override
    public void close() throws IOException {
        writers.close();
        journal.close();
        house.close();
    }
}
