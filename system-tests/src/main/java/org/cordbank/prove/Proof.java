package org.cordbank.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cordbank.launcher.Bank;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;

/** A bank under proof: its writers, its journal, and the breaking and waiting every fault needs. */
final class Proof implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int LONGEST_END_SECONDS = 30;
    private static final int LOOK_AGAIN_MS = 50;
    private static final double NANOS = 1e9;

    private final ProveHouse house;
    private final Journal journal;
    private final Workload load;
    private final Writers writers;
    private final PrintStream out;
    private final Random chance;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Recoveries recoveries = new Recoveries();
    private long killedAt;
    private int looked;
    private boolean judgeRecovery = true;

    Proof(ProveHouse house, int benches, int bags, long seed, PrintStream out) throws SQLException, IOException {
        this.house = house;
        this.out = out;
        this.chance = new Random(seed);
        this.journal = new Journal(house.data().resolve("journal.tsv"));
        try (Connection owner = house.bank().connectAsOwner()) {
            this.load = Workload.bring(owner, benches, bags);
        }
        this.writers = new Writers(journal, load, house.bank().officeUrl());
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

    Writers writers() {
        return writers;
    }

    Random chance() {
        return chance;
    }

    void say(String sentence) {
        out.println("  " + sentence);
    }

    /** Ends a process as a power cut would, by its number; returns when it is gone. */
    void kill(long pid) throws IOException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("There is no process " + pid));
        killedAt = System.nanoTime();
        process.destroyForcibly();
        try {
            process.onExit().get(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stays) {
            throw new IOException("The process " + pid + " did not end", stays);
        }
    }

    /** Sends a process STOP or CONT, by its number. */
    static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
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
     * Asks the database whether everything holds: of the acts those since the last look, of the rest all of it.
     *
     * @param chains whether the bank's own verifier computes every audit chain anew
     */
    List<Broken> check(boolean chains) throws Exception {
        List<Broken> found = new ArrayList<>();
        String verified = chains ? verify(found) : "";
        List<Journal.Entry> entries = journal.entries();
        try (Connection owner = bank().connectAsOwner()) {
            found.addAll(Invariants.check(
                    owner,
                    entries.subList(looked, entries.size()),
                    verified,
                    house.data().resolve("bank/files")));
        }
        looked = entries.size();
        found.stream().filter(each -> !broken.contains(each)).forEach(broken::add);
        return found;
    }

    private String verify(List<Broken> found) throws IOException, InterruptedException {
        Person auditor = new Person(bank().officeUrl(), "audit");
        Page verified = auditor.enter().post("/prove/verify", Map.of("now", "yes"));
        if (!verified.isOk()) {
            found.add(new Broken("I5", "the verifier answered " + verified.status()));
            return "";
        }
        return verified.html();
    }

    void broken(Broken one) {
        broken.add(one);
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
        Files.deleteIfExists(house.data().resolve("instants/reached"));
    }
}
