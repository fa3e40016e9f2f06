package org.cordbank.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import org.cordbank.bench.load.ClosedLoop;
import org.cordbank.bench.load.Measured;
import org.cordbank.bench.load.OpenLoop;
import org.cordbank.bench.load.Source;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;

/** The public standing page with random valid certificates against plain JDBC that asks the same in the same process. */
final class StatusScenario implements Scenario {
    private static final Goal GOAL = Goal.atLeast(0.40);
    private static final int COUNTED = 1_000;
    private static final int MISSES = 5;
    private static final int READS = 2;
    private static final double RATE = 100;
    private static final double NEARLY_NONE = 0.05;

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String what() {
        return "public standing page against plain JDBC, answers per second";
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        try (Bank bank = new BenchHouse(plan).open("status", plan.units())) {
            URI portal = URI.create(bank.portalUrl());
            ClosedLoop loop = new ClosedLoop(portal, plan.connections());
            Source page = source(portal, "/verify.xhtml?code=", plan.units());
            Source floor = source(portal, "/bench/status?code=", plan.units());
            loop.run(plan.warmUp(), floor);
            Measured warm = loop.run(plan.warmUp(), page);
            Pairs pairs = Pairs.take(
                    plan.pairs(), () -> loop.run(plan.slice(), page).perSecond(), () -> loop.run(plan.slice(), floor)
                            .perSecond());
            Finding finding = new Finding(name(), GOAL, pairs);
            finding.check("every answer is 200", warm.failures() == 0);
            finding.check("no answer sets a cookie, so none opens a session", warm.cookies() == 0);
            statements(bank, finding, plan);
            lateness(finding, new OpenLoop(portal, plan.connections(), RATE).run(plan.slice(), page));
            if (!finding.figureMeetsGoal()) {
                profile(bank, finding, plan, loop, page);
            }
            return finding;
        }
    }

    private static Source source(URI portal, String path, int units) {
        return number -> Wire.request(
                portal.resolve(path + Seed.code(ThreadLocalRandom.current().nextLong(1, units + 1L))), null);
    }

    /** Asked one after the other while nothing else runs, and counted by the server itself. */
    private static void statements(Bank bank, Finding finding, Plan plan) throws Exception {
        URI portal = URI.create(bank.portalUrl());
        Source page = source(portal, "/verify.xhtml?code=", plan.units());
        try (Connection owner = bank.connectAsOwner();
                Wire wire = new Wire(portal)) {
            Statements found = Statements.usual(owner, () -> ask(wire, page, COUNTED));
            finding.check("reads of an answered look-up", (double) found.reads() / COUNTED, READS + NEARLY_NONE);
            finding.check("writes of an answered look-up", (double) found.writes() / COUNTED, NEARLY_NONE);
            Source unknown = number -> Wire.request(
                    portal.resolve("/verify.xhtml?code="
                            + URLEncoder.encode("ZZZZZZZZZZZZZZZ" + number % 10, StandardCharsets.UTF_8)),
                    null);
            Statements missed = Statements.counted(owner, () -> ask(wire, unknown, MISSES));
            finding.check("a look-up that fails is written down", missed.writes() >= MISSES);
        }
    }

    private static void ask(Wire wire, Source source, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            wire.send(source.request(i));
        }
    }

    private static void lateness(Finding finding, Measured open) {
        finding.note(Text.of(
                "Open loop at %.0f look-ups a second: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, longest %.1f ms, %d failed.",
                RATE, open.millis(50), open.millis(99), open.millis(99.9), open.millis(100), open.failures()));
    }

    private static void profile(Bank bank, Finding finding, Plan plan, ClosedLoop loop, Source page) throws Exception {
        Profile profile = Profile.of(bank.facePids().get(0), plan.data().resolve("profiles"));
        loop.run(plan.slice(), page);
        finding.profile(
                profile.stop(),
                "the answer drawn as one component, and the form for the next code only where it is asked for");
    }
}
