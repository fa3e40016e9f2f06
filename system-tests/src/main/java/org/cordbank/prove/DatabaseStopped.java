package org.cordbank.prove;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The database server stands still for a while and goes on: nothing may be lost, nothing done twice, and whoever asks for
 * a page meanwhile is told so within {@value #ANSWER_SECONDS} seconds instead of waiting.
 */
final class DatabaseStopped implements Fault {
    private static final int ANSWER_SECONDS = 5;
    private static final int TECHNICIANS = 12;
    private static final int PLACERS = 4;
    private static final int BEFORE_MS = 1_500;

    /** The faces notice within a second; a page that was on its way before waits for its statement. */
    private static final int NOTICED_MS = 1_500;

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final double NANOS = 1e9;

    private final int seconds;
    private double longest;

    DatabaseStopped(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String what() {
        return "MariaDB stopped (SIGSTOP) for " + seconds + " s under writers";
    }

    @Override
    public void run(Proof proof, int times) throws Exception {
        proof.writers().begin(TECHNICIANS, PLACERS);
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        long database = proof.bank().databasePid();
        Proof.signal("STOP", database);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int asked = 0;
        try {
            TimeUnit.MILLISECONDS.sleep(NOTICED_MS);
            while (System.nanoTime() < until) {
                ask(proof, proof.bank().portalUrl() + "/");
                ask(proof, proof.bank().officeUrl() + "/sign-in.xhtml");
                asked += 2;
                TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
            }
        } finally {
            Proof.signal("CONT", database);
        }
        proof.tell("pages asked for while the database stood still", asked);
        proof.tell("the longest of them took", text(longest));
        proof.judgeSeconds("a page asked for while the database stood still was answered", longest, ANSWER_SECONDS);
        for (String house : List.of(proof.bank().portalUrl(), proof.bank().officeUrl())) {
            proof.tell(house + " ready again after the database went on", text(Proof.awaitReady(house)));
        }
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        proof.writers().stop();
        proof.check(true).forEach(each -> proof.say(each.toString()));
        proof.tell("database stood still", seconds + " s");
    }

    /** An answer is the page itself or the calm one that says to come back; anything else is a broken promise. */
    private void ask(Proof proof, String page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page))
                .timeout(Duration.ofSeconds(seconds + ANSWER_SECONDS))
                .build();
        long begun = System.nanoTime();
        String told;
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            boolean calm = answer.statusCode() == UNAVAILABLE
                    && answer.headers().firstValue("Retry-After").isPresent()
                    && answer.body().contains("<h1");
            told = answer.statusCode() == OK || calm ? "" : "answered " + answer.statusCode();
        } catch (IOException none) {
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
