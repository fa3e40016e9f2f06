package org.cordbank.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cordbank.bench.load.ClosedLoop;
import org.cordbank.bench.load.Source;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;
import org.cordbank.visit.Person;

/** Ten times the units: the same look-up and the same pages of a list in two banks that run side by side. */
final class GrowthScenario implements Scenario {
    private static final Goal GOAL = Goal.atMost(1.2);
    private static final double MEDIAN = 50;
    private static final int PAGE = 20;
    private static final int FAR = 1_000;
    private static final String LIST = "/unit/find-unit.xhtml?status=STORED_FAMILY";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "look-up, first and thousandth page of a list with ten times the units, median latency";
    }

    /** One of the two banks with what is asked of it. */
    private record Side(Bank bank, int units, String cookie) {
        static Side of(Bank bank, int units) throws Exception {
            return new Side(
                    bank, units, new Person(bank.officeUrl(), "qa").enter().cookie());
        }

        /** Median latency in milliseconds over one slice, one request at a time. */
        double median(Plan plan, String face, Source source) throws InterruptedException {
            return new ClosedLoop(URI.create(face), 1).run(plan.slice(), source).millis(MEDIAN);
        }

        double lookUp(Plan plan) throws InterruptedException {
            URI portal = URI.create(bank.portalUrl());
            return median(
                    plan,
                    bank.portalUrl(),
                    number -> Wire.request(
                            portal.resolve("/verify.xhtml?code="
                                    + Seed.code(ThreadLocalRandom.current().nextLong(1, units + 1L))),
                            null));
        }

        double list(Plan plan, boolean far) throws InterruptedException {
            String after = far ? "&after=" + (Seed.FIRST + units - (long) PAGE * FAR) : "";
            byte[] request = Wire.request(URI.create(bank.officeUrl() + LIST + after), cookie);
            return median(plan, bank.officeUrl(), number -> request);
        }

        void warm(Plan plan) throws InterruptedException {
            long end = System.nanoTime() + plan.warmUp().toNanos();
            while (System.nanoTime() < end) {
                lookUp(plan);
                list(plan, false);
                list(plan, true);
            }
        }
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        BenchHouse house = new BenchHouse(plan);
        try (Bank small = house.open("growth-small", plan.unitsBefore());
                Bank large = house.open("growth-large", plan.units())) {
            Side before = Side.of(small, plan.unitsBefore());
            Side after = Side.of(large, plan.units());
            before.warm(plan);
            after.warm(plan);
            List<Finding> findings = new ArrayList<>();
            findings.add(finding(Pairs.take(plan.pairs(), () -> after.lookUp(plan), () -> before.lookUp(plan))));
            findings.add(
                    finding(Pairs.take(plan.pairs(), () -> after.list(plan, false), () -> before.list(plan, false))));
            findings.add(
                    finding(Pairs.take(plan.pairs(), () -> after.list(plan, true), () -> before.list(plan, true))));
            return worst(plan, findings);
        }
    }

    private Finding finding(Pairs pairs) {
        return new Finding(name(), GOAL, pairs);
    }

    private static Finding worst(Plan plan, List<Finding> findings) {
        List<String> names =
                List.of("look-up by certificate code", "first page of the list", "thousandth page of the list");
        Finding worst = findings.stream()
                .max(java.util.Comparator.comparingDouble(each -> each.pairs().ratio()))
                .orElseThrow();
        for (int i = 0; i < names.size(); i++) {
            Pairs pairs = findings.get(i).pairs();
            worst.note(Text.of(
                    "%s: %.1f ms with %d units, %.1f ms with %d, ratio %.2f",
                    names.get(i),
                    Pairs.median(pairs.baseline()),
                    plan.unitsBefore(),
                    Pairs.median(pairs.page()),
                    plan.units(),
                    pairs.ratio()));
            pairs.invalid().forEach(why -> worst.note("not valid, " + why));
            worst.check(names.get(i) + " measured validly", pairs.invalid().isEmpty());
        }
        return worst;
    }
}
