package org.cordbank.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;
import org.cordbank.visit.Visitor;

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
    public void run(Proof proof, int times) throws Exception {
        int signed = 0;
        int placed = 0;
        int raced = 0;
        for (int i = 0; i < times; i++) {
            SigningFamily family = new SigningFamily(proof.bank(), proof.journal());
            family.draft();
            Set<String> numbers = family.signAtOnce(AT_ONCE);
            if (numbers.size() != 1) {
                proof.broken(new Broken("I1", "one signature sent " + AT_ONCE + " times was answered with " + numbers));
            }
            signed += numbers.size() == 1 ? 1 : 0;
            placed += oneBag(proof);
            raced += onePosition(proof);
        }
        proof.check(true).forEach(each -> proof.say(each.toString()));
        proof.tell("signatures sent " + AT_ONCE + " times at once, each answered with one number", signed);
        proof.tell("bags put away by " + AT_ONCE + " hands at once, each placed once", placed);
        proof.tell("positions reached for by " + AT_ONCE + " bags at once, each holding one", raced);
    }

    /** One bag by several hands. */
    static int oneBag(Proof proof) throws Exception {
        Workload.Bag bag = proof.load().nextBag();
        return atOnce(proof, Collections.nCopies(AT_ONCE, bag));
    }

    /** Several bags into one position. */
    static int onePosition(Proof proof) throws Exception {
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

    private static int atOnce(Proof proof, List<Workload.Bag> bags) throws Exception {
        Visitor custodian = new Person(proof.bank().officeUrl(), "custodian").enter();
        List<CompletableFuture<Journal.Outcome>> hands = new ArrayList<>();
        for (Workload.Bag bag : bags) {
            String key = UUID.randomUUID().toString();
            proof.journal().sent(key, Writers.PLACE, bag.unit() + " " + bag.position());
            hands.add(CompletableFuture.supplyAsync(() -> hand(proof, custodian, key, Writers.placing(bag))));
        }
        long done = hands.stream()
                .map(CompletableFuture::join)
                .filter(outcome -> outcome == Journal.Outcome.OK)
                .count();
        if (done != 1) {
            proof.broken(new Broken(
                    "I8",
                    done + " people were told that they put a bag at "
                            + bags.get(0).position()));
        }
        return (int) done;
    }

    private static Journal.Outcome hand(Proof proof, Visitor custodian, String key, Map<String, String> fields) {
        try {
            Page page = custodian.post("/prove/place", fields);
            Journal.Outcome outcome = Writers.outcome(page);
            proof.journal().answered(key, outcome, page.html());
            return outcome;
        } catch (java.io.IOException | InterruptedException none) {
            return Journal.Outcome.UNKNOWN;
        }
    }
}
