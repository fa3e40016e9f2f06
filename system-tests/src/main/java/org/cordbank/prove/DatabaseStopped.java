package org.cordbank.prove;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.cordbank.visit.Visitor;

/** The database server stands still for a while and goes on: nothing may be lost, nothing done twice. */
final class DatabaseStopped implements Fault {
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
        proof.writers().begin(PLACERS);
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        long database = proof.bank().databasePid();
        Proof.signal("STOP", database);
        long begun = System.nanoTime();
        try {
            double page = secondsOfAPage(proof);
            proof.tell("a public page that reads nothing, while the database stands still", text(page));
            TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - begun)));
        } finally {
            Proof.signal("CONT", database);
        }
        double back = Proof.awaitReady(proof.bank().officeUrl());
        proof.tell("back office ready again after the database went on", text(back));
        TimeUnit.MILLISECONDS.sleep(BEFORE_MS);
        proof.writers().stop();
        proof.check().forEach(each -> proof.say(each.toString()));
        proof.tell("database stood still", seconds + " s");
    }

    private static double secondsOfAPage(Proof proof) throws Exception {
        long begun = System.nanoTime();
        new Visitor(proof.bank().portalUrl()).open("/");
        return (System.nanoTime() - begun) / NANOS;
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
