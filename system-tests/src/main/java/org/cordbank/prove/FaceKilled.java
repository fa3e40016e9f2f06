package org.cordbank.prove;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A face is killed while people sign, record steps and put bags away: at planted instants (before the audit row, before
 * the commit, after the commit and before anybody was told) and at any moment.
 */
final class FaceKilled implements Fault {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LATEST_MS = 3_000;
    private static final int TECHNICIANS = 10;
    private static final int PLACERS = 2;
    private static final int ATTACHERS = 2;
    private static final int WARM_MS = 1_500;

    /** Every chain is computed anew after so many kills, and at the end. */
    private static final int CHAINS_EVERY = 10;

    /** One round: what is killed where; an instant left empty means any moment. */
    private record Round(boolean portal, String instant, String act) {
        @Override
        public String toString() {
            return (portal ? "portal" : "back office")
                    + (instant.isEmpty() ? " at any moment" : " " + instant + " of " + act);
        }
    }

    private static final List<Round> ROUNDS = List.of(
            new Round(false, "before-commit", Acts.CORRECT),
            new Round(true, "after-commit", SigningFamily.SIGN),
            new Round(false, "before-commit", Acts.ATTACH),
            new Round(false, "", ""),
            new Round(false, "after-commit", Acts.PLACE),
            new Round(true, "before-commit", SigningFamily.SIGN),
            new Round(false, "before-audit", Acts.PLACE),
            new Round(true, "", ""),
            new Round(false, "after-commit", Acts.ATTACH),
            new Round(false, "after-commit", Acts.CORRECT),
            new Round(false, "before-commit", Acts.PLACE),
            new Round(false, "before-audit", Acts.ATTACH),
            new Round(true, "before-audit", SigningFamily.SIGN));

    @Override
    public String name() {
        return "face";
    }

    @Override
    public String what() {
        return "kill -9 of a face at planted instants and at any moment, while people act";
    }

    @Override
    public String counted(int times) {
        return times + " kills";
    }

    @Override
    public int run(Proof proof, int times) throws Exception {
        int missed = 0;
        int made = 0;
        boolean sound = true;
        while (made < times && sound) {
            Round round = ROUNDS.get(made % ROUNDS.size());
            boolean hit = round.portal() ? portal(proof, round) : office(proof, round);
            made++;
            missed += hit ? 0 : 1;
            proof.say(made + "/" + times + " " + round + (hit ? "" : " (the instant was not reached)"));
            List<Broken> broken = proof.check(made % CHAINS_EVERY == 0);
            broken.forEach(each -> proof.say(each.toString()));
            sound = broken.isEmpty();
        }
        proof.tell("kills of a face", made);
        proof.tell("planted instants that were not reached", missed);
        if (missed > 0) {
            proof.broken(new Broken("proof", missed + " planted instants were not reached"));
        }
        return made;
    }

    /** One kill of the back office where a step's record is committed and nobody was told; false when none came by. */
    static boolean killedBetweenCommitAndAnswer(Proof proof) throws Exception {
        return office(proof, new Round(false, "after-commit", Acts.CORRECT));
    }

    private static boolean office(Proof proof, Round round) throws Exception {
        proof.house().disarm();
        proof.writers().begin(TECHNICIANS, PLACERS, ATTACHERS);
        TimeUnit.MILLISECONDS.sleep(WARM_MS);
        boolean hit = waitForTheMoment(proof, round);
        proof.kill(proof.bank().facePids().get(1));
        proof.writers().stop();
        proof.house().disarm();
        proof.awaitRecovery(round.toString(), proof.bank().officeUrl());
        return hit;
    }

    private static boolean waitForTheMoment(Proof proof, Round round) throws IOException, InterruptedException {
        if (round.instant().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(proof.chance().nextInt(LATEST_MS));
            return true;
        }
        proof.house().arm(round.instant(), round.act());
        return proof.awaitInstant(PATIENCE);
    }

    private static boolean portal(Proof proof, Round round) throws Exception {
        proof.house().disarm();
        SigningFamily family = new SigningFamily(proof.bank(), proof.journal());
        family.draft();
        ExecutorService hand = Executors.newSingleThreadExecutor();
        try {
            if (!round.instant().isEmpty()) {
                proof.house().arm(round.instant(), round.act());
            }
            CompletableFuture<Void> pen = new CompletableFuture<>();
            Future<?> signing = hand.submit(() -> {
                family.readyToSign(() -> pen.complete(null));
                return null;
            });
            pen.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            boolean hit = round.instant().isEmpty() ? atAnyMoment(proof) : proof.awaitInstant(PATIENCE);
            proof.kill(proof.bank().facePids().get(0));
            try {
                signing.get();
            } catch (ExecutionException broken) {
                // the connection broke, as it should
            }
            proof.house().disarm();
            proof.awaitRecovery(round.toString(), proof.bank().portalUrl());
            settle(proof, family);
            return hit;
        } finally {
            hand.shutdownNow();
        }
    }

    private static boolean atAnyMoment(Proof proof) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(proof.chance().nextInt(LATEST_MS / 10));
        return true;
    }

    /** The family comes back and must end with one signed contract, whatever it was told before. */
    private static void settle(Proof proof, SigningFamily family) throws IOException, InterruptedException {
        String number = family.settle();
        if (number.isEmpty()) {
            proof.broken(new Broken("I1", "the family of contract " + family.contract() + " could not finish"));
        }
    }
}
