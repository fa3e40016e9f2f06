package org.cordbank.prove;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.cordbank.prove.Journal.Outcome;

/**
 * The database server stands still for a while and goes on: nothing may be lost, nothing done twice, and whoever asks for
 * a page meanwhile is told so within {@value #ANSWER_SECONDS} seconds instead of waiting.
 */
final class DatabaseStopped implements Fault {
    private static final int ANSWER_SECONDS = 5;
    private static final int TECHNICIANS = 11;
    private static final int PLACERS = 3;
    private static final int ATTACHERS = 2;
    private static final int BEFORE_MS = 1_500;

    /** The faces notice within a second; a page that was on its way before waits for its statement. */
    private static final int NOTICED_MS = 1_500;

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final double NANOS = 1e9;

    /** How long it may take until a face says again that it is ready. */
    private static final int READY_SECONDS = 5;

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Map<Integer, Integer> pages = new TreeMap<>();
    private int sent;
    private double longest;

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String what() {
        return "MariaDB stopped (SIGSTOP) under writers";
    }

    @Override
    public String counted(int times) {
        return "still for " + times + " s";
    }

    @Override
    public int run(Proof proof, int seconds) throws Exception {
        proof.writers().begin(TECHNICIANS, PLACERS, ATTACHERS);
        if (!proof.writers().awaitDone(TECHNICIANS + PLACERS + ATTACHERS, LONG)) {
            proof.broken(new Broken("proof", "the writers were not under way when the database was stopped"));
        }
        long database = proof.bank().databasePid();
        Processes.stop(database);
        long begun = System.nanoTime();
        try {
            silence(proof, begun + TimeUnit.SECONDS.toNanos(seconds), database);
        } finally {
            Processes.goOn(database);
        }
        int still = (int) ((System.nanoTime() - begun) / NANOS);
        for (String face : List.of(proof.bank().portalUrl(), proof.bank().officeUrl())) {
            double ready = Proof.awaitReady(face);
            proof.tell(face + " ready again after the database went on", text(ready));
            proof.judgeSeconds(face + " was ready again after the database went on", ready, READY_SECONDS);
        }
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        proof.writers().stop();
        tell(proof);
        return still;
    }

    /** While it stands still, people ask for pages and begin new acts; whoever has no answer soon goes away. */
    private void silence(Proof proof, long until, long database) throws IOException, InterruptedException {
        acts(proof);
        TimeUnit.MILLISECONDS.sleep(NOTICED_MS);
        while (System.nanoTime() < until) {
            ask(proof, proof.bank().portalUrl() + "/");
            ask(proof, proof.bank().officeUrl() + "/sign-in.xhtml");
            acts(proof);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, Math.min(BEFORE_MS, (until - System.nanoTime()) / 1_000_000)));
        }
        if (!Processes.standsStill(database)) {
            proof.broken(new Broken("proof", "the database did not stand still to the end"));
        }
    }

    private void acts(Proof proof) throws InterruptedException {
        List<Outcome> outcomes = proof.writers().three(SHORT);
        sent += outcomes.size();
        if (outcomes.contains(Outcome.OK)) {
            proof.broken(new Broken("proof", "an act was told done while the database stood still"));
        }
    }

    private void tell(Proof proof) {
        int asked = pages.values().stream().mapToInt(Integer::intValue).sum();
        proof.tell("acts begun while the database stood still, none told done", sent);
        proof.tell(
                "pages asked for while the database stood still",
                asked + ": " + pages.getOrDefault(OK, 0) + " with 200, " + pages.getOrDefault(UNAVAILABLE, 0)
                        + " with 503");
        proof.tell("the longest of them took", text(longest));
        proof.judgeSeconds("a page asked for while the database stood still was answered", longest, ANSWER_SECONDS);
        if (asked == 0) {
            proof.broken(new Broken("proof", "nobody asked for a page while the database stood still"));
        }
    }

    /** An answer is the page itself or the calm one that says to come back; anything else is a broken promise. */
    private void ask(Proof proof, String page) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(page)).timeout(LONG).build();
        long begun = System.nanoTime();
        String told;
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            boolean calm = answer.statusCode() == UNAVAILABLE
                    && answer.headers().firstValue("Retry-After").isPresent()
                    && answer.body().contains("<h1");
            pages.merge(answer.statusCode(), 1, Integer::sum);
            told = answer.statusCode() == OK || calm ? "" : "answered " + answer.statusCode();
        } catch (IOException none) {
            pages.merge(0, 1, Integer::sum);
            told = "was not answered";
        }
        longest = Math.max(longest, (System.nanoTime() - begun) / NANOS);
        if (!told.isEmpty()) {
            proof.broken(new Broken("F4", page + " " + told + " while the database stood still"));
        }
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
