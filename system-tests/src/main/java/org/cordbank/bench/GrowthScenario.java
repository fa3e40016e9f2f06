package org.cordbank.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.cordbank.bench.load.Measured;
import org.cordbank.bench.load.Source;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;
import org.cordbank.visit.Person;

/** Ten times the units: the same look-up and the same pages of a list in two banks that run side by side. */
final class GrowthScenario implements Scenario {
    private static final Goal GOAL = Goal.atMost(1.2);
    private static final double MEDIAN = 50;
    private static final int TIMES = 10;
    private static final int PAGE = 20;
    private static final int FAR = 1_000;
    private static final int PORTAL = 0;
    private static final int OFFICE = 1;
    private static final String LIST = "/unit/find-unit.xhtml?status=STORED_FAMILY";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "look-up, first and thousandth page of a list with ten times the units, median latency";
    }

    @Override
    public Goal goal() {
        return GOAL;
    }

    @Override
    public void admit(Plan plan) {
        int least = PAGE * FAR + PAGE;
        if (plan.unitsBefore() <= least) {
            throw new IllegalArgumentException(Text.of(
                    "--units-before 须大于 %d，否则列表没有第一千页，收到的是 %d  --units-before takes more than %d: with"
                            + " %d units the list has no full thousandth page",
                    least, plan.unitsBefore(), least, plan.unitsBefore()));
        }
        if (plan.units() <= plan.unitsBefore()) {
            throw new IllegalArgumentException(Text.of(
                    "--units 须大于 --units-before（%d），收到的是 %d  --units takes more than --units-before (%d), not %d",
                    plan.unitsBefore(), plan.units(), plan.unitsBefore(), plan.units()));
        }
    }

    @Override
    public List<String> shortfall(Plan plan) {
        List<String> why = new ArrayList<>(Length.andSize(plan));
        if (plan.units() < TIMES * plan.unitsBefore()) {
            why.add(Text.of("%,d units are not ten times %,d", plan.units(), plan.unitsBefore()));
        }
        return why;
    }

    /** One of the two banks with what is asked of it. */
    private record Side(Bank bank, String size, int units, String cookie) {
        static Side of(Bank bank, String size, int units) throws Exception {
            return new Side(
                    bank,
                    size,
                    units,
                    new Person(bank.officeUrl(), "qa").enter().cookie());
        }

        Asked lookUp() {
            URI portal = URI.create(bank.portalUrl());
            return asked(
                    "the look-up",
                    portal,
                    number -> Wire.request(
                            portal.resolve("/verify.xhtml?code="
                                    + Seed.code(ThreadLocalRandom.current().nextLong(1, units + 1L))),
                            null));
        }

        Asked first() {
            return list("the first page", LIST);
        }

        /** The page whose rows lie below the last one of the 999th. */
        Asked thousandth() {
            return list("the thousandth page", LIST + "&after=" + (Seed.FIRST + units + 1 - (FAR - 1L) * PAGE));
        }

        private Asked list(String what, String path) {
            byte[] request = Wire.request(URI.create(bank.officeUrl() + path), cookie);
            return asked(what, URI.create(bank.officeUrl()), number -> request);
        }

        /** Over one connection, one request at a time. */
        private Asked asked(String what, URI face, Source source) {
            return new Asked(what + " in the " + size + " bank", face, 1, source);
        }
    }

    /** The same question to both banks; {@code face} is the one that answers it. */
    private record Measure(String what, int face, Asked before, Asked after) {
        /** Warmed up just before, both banks at once. */
        Pairs take(Plan plan) throws Exception {
            Asked.warm(plan.warmUp(), width(plan), before, after);
            return Pairs.together(plan.pairs(), () -> {
                List<Measured> both = Asked.inTurn(plan.slice().multipliedBy(2), after, before);
                return new Pairs.Figures(both.get(0).millis(MEDIAN), both.get(1).millis(MEDIAN));
            });
        }
    }

    /** Connections to each bank while both are warmed up. */
    private static int width(Plan plan) {
        return Math.max(1, plan.connections() / 2);
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        BenchHouse house = new BenchHouse(plan);
        try (Bank small = house.open("growth-small", plan.unitsBefore());
                Bank large = house.open("growth-large", plan.units())) {
            Side before = Side.of(small, "smaller", plan.unitsBefore());
            Side after = Side.of(large, "larger", plan.units());
            List<Measure> measures = List.of(
                    new Measure("look-up by certificate code", PORTAL, before.lookUp(), after.lookUp()),
                    new Measure("first page of the list", OFFICE, before.first(), after.first()),
                    new Measure("thousandth page of the list", OFFICE, before.thousandth(), after.thousandth()));
            List<Pairs> taken = new ArrayList<>();
            for (Measure measure : measures) {
                taken.add(measure.take(plan));
            }
            return found(plan, before, after, measures, taken);
        }
    }

    private Finding found(Plan plan, Side before, Side after, List<Measure> measures, List<Pairs> taken)
            throws Exception {
        int worst = worst(taken);
        Finding finding = Finding.of(this, plan, taken.get(worst));
        finding.conditions(conditions(plan, measures.get(worst).what()));
        size(finding, before);
        size(finding, after);
        for (int i = 0; i < measures.size(); i++) {
            told(finding, plan, measures.get(i), taken.get(i));
        }
        if (!finding.passes()) {
            Measure slowest = measures.get(worst);
            finding.profile(
                    Profile.under(
                            after.bank().facePids().get(slowest.face()),
                            plan.data().resolve("profiles"),
                            () -> slowest.after().again(plan.slice())),
                    "ANALYZE of the slower statement in both banks, and the share of the buffer pool its rows take");
        }
        return finding;
    }

    /** The measure the line speaks of: the slowest, yet one that was not measured validly before all others. */
    static int worst(List<Pairs> taken) {
        Comparator<Integer> byValidity =
                Comparator.comparing(i -> !taken.get(i).invalid().isEmpty());
        return IntStream.range(0, taken.size())
                .boxed()
                .max(byValidity.thenComparingDouble(i -> taken.get(i).ratio()))
                .orElseThrow();
    }

    private static String conditions(Plan plan, String worst) {
        return Text.of(
                "Two banks side by side that hold units and their certificates as bare rows of two tables, without"
                        + " histories. Each measure: warm-up %d s in both banks at once, %d connections each, right before its"
                        + " %d pairs of %d s, in which one person asks both banks in turn, one request at a time, and changes"
                        + " every time which of them is asked first. Figures are medians in milliseconds, page for the"
                        + " larger bank, baseline for the smaller; the table and the last line are of the %s, the worst"
                        + " of the three, where one that is not valid counts as worse.",
                plan.warmUp().toSeconds(),
                width(plan),
                plan.pairs(),
                plan.slice().multipliedBy(2).toSeconds(),
                worst);
    }

    private static void size(Finding finding, Side side) throws Exception {
        finding.rows("units in the " + side.size() + " bank", BenchHouse.rows(side.bank(), "unit_units"), side.units());
        finding.rows(
                "certificates in the " + side.size() + " bank",
                BenchHouse.rows(side.bank(), "contract_certificates"),
                side.units());
    }

    private static void told(Finding finding, Plan plan, Measure measure, Pairs pairs) {
        finding.note(Text.of(
                "%s: %.1f ms with %,d units, %.1f ms with %,d, ratio %.2f; spread of the baseline %.2f",
                measure.what(),
                Pairs.median(pairs.baseline()),
                plan.unitsBefore(),
                Pairs.median(pairs.page()),
                plan.units(),
                pairs.ratio(),
                pairs.spread()));
        pairs.invalid().forEach(why -> finding.note(measure.what() + " not valid: " + why));
        finding.check(measure.what() + " measured validly", pairs.invalid().isEmpty());
        finding.answers(measure.before());
        finding.answers(measure.after());
    }
}
