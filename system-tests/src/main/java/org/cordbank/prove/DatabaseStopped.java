package org.cordbank.prove;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The database server stands still for a while and goes on: nothing may be lost, nothing done twice. */
final class DatabaseStopped implements Fault {
    private static final int TECHNICIANS = 12;
    private static final int PLACERS = 4;
    private static final int BEFORE_MS = 1_500;
    private static final double NANOS = 1e9;

    private final int seconds;

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
        long begun = System.nanoTime();
        try {
            proof.tell("the portal's first page, while the database stands still", aPage(proof));
            TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - begun)));
        } finally {
            Proof.signal("CONT", database);
        }
        double back = Proof.awaitReady(proof.bank().officeUrl());
        proof.tell("back office ready again after the database went on", text(back));
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        proof.writers().stop();
        proof.check(true).forEach(each -> proof.say(each.toString()));
        proof.tell("database stood still", seconds + " s");
    }

    /** Told and not judged: a page that needs the database waits for it, and the demo's clock stands in the database. */
    private String aPage(Proof proof) throws InterruptedException {
        Duration patience = Duration.ofSeconds(seconds).dividedBy(2);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create(proof.bank().portalUrl() + "/"))
                .timeout(patience)
                .build();
        long begun = System.nanoTime();
        try {
            int status =
                    client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status + " after " + text((System.nanoTime() - begun) / NANOS);
        } catch (IOException none) {
            return "no answer within " + patience.toSeconds() + " s";
        }
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
