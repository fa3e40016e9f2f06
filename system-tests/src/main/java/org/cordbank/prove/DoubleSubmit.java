package org.cordbank.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.cordbank.prove.Journal.Outcome;
import org.cordbank.visit.Page;

/** The same form sent several times at once: one effect, one number; one bag, one place. */
final class DoubleSubmit implements Fault {
    private static final int AT_ONCE = 4;

    @Override
    public String name() {
        return "double";
    }

    @Override
    public String what() {
        return "the same form sent four times at once, by a family and at the tank";
    }

    @Override
    public String counted(int times) {
        return times + " rounds";
    }

    @Override
    public int run(Proof proof, int times) throws Exception {
        int signed = 0;
        int placed = 0;
        int raced = 0;
        for (int i = 0; i < times; i++) {
            signed += oneSignature(proof);
            placed += oneBag(proof);
            raced += onePosition(proof);
        }
        proof.tell("signatures sent " + AT_ONCE + " times at once, every answer the receipt with one number", signed);
        proof.tell("bags put away by " + AT_ONCE + " hands at once, one told done, the others refused", placed);
        proof.tell("positions reached for by " + AT_ONCE + " bags at once, one told done, the others refused", raced);
        return times;
    }

    /** One signature sent several times: every one of them must be answered with the receipt, and with one number. */
    private static int oneSignature(Proof proof) throws Exception {
        SigningFamily family = new SigningFamily(proof.bank(), proof.journal());
        family.draft();
        List<Broken> broken = judged(family.contract(), family.signAtOnce(AT_ONCE));
        broken.forEach(proof::broken);
        return broken.isEmpty() ? 1 : 0;
    }

    static List<Broken> judged(String contract, List<Page> answers) {
        List<Broken> broken = new ArrayList<>();
        for (Page answer : answers) {
            if (!SigningFamily.isReceipt(answer)) {
                broken.add(new Broken(
                        "I8",
                        "one of " + answers.size() + " sendings of the signature under " + contract
                                + " was not answered with the receipt but with " + answer.status() + " at "
                                + answer.address()));
            }
        }
        Set<String> numbers = answers.stream()
                .filter(SigningFamily::isReceipt)
                .map(Page::receipt)
                .collect(Collectors.toSet());
        if (numbers.size() > 1) {
            broken.add(new Broken("I1", "one signature under " + contract + " was answered with " + numbers));
        }
        return broken;
    }

    /** One bag by several hands. */
    static int oneBag(Proof proof) {
        Workload.Bag bag = proof.load().nextBag();
        return atOnce(proof, Collections.nCopies(AT_ONCE, bag));
    }

    /** Several bags into one position. */
    static int onePosition(Proof proof) {
        List<Workload.Bag> bags = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Workload.Bag bag = proof.load().nextBag();
            bags.add(
                    i == 0
                            ? bag
                            : new Workload.Bag(
                                    bag.unit(), bag.din(), bags.get(0).position()));
        }
        return atOnce(proof, bags);
    }

    private static int atOnce(Proof proof, List<Workload.Bag> bags) {
        List<CompletableFuture<Outcome>> hands = bags.stream()
                .map(bag -> CompletableFuture.supplyAsync(() -> hand(proof, bag)))
                .toList();
        List<Outcome> told = hands.stream().map(CompletableFuture::join).toList();
        String where = bags.get(0).position();
        long done = told.stream().filter(outcome -> outcome == Outcome.OK).count();
        if (done != 1) {
            proof.broken(new Broken("I8", done + " people were told that they put a bag at " + where));
        }
        if (told.contains(Outcome.UNKNOWN)) {
            proof.broken(new Broken("I8", "somebody was not told whether a bag lies at " + where));
        }
        return done == 1 && !told.contains(Outcome.UNKNOWN) ? 1 : 0;
    }

    private static Outcome hand(Proof proof, Workload.Bag bag) {
        try {
            return proof.acts().send(proof.acts().place(bag), Acts.PATIENT);
        } catch (IOException | InterruptedException none) {
            return Outcome.UNKNOWN;
        }
    }
}
