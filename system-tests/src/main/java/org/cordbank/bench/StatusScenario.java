package org.cordbank.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
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
    public Goal goal() {
        return GOAL;
    }

    @Override
    public List<String> shortfall(Plan plan) {
        return Length.andSize(plan);
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        try (Bank bank = new BenchHouse(plan).open("status", plan.units())) {
            URI portal = URI.create(bank.portalUrl());
            Asked page = asked("the page", portal, "/verify.xhtml?code=", plan);
            Asked floor = asked("the baseline", portal, "/bench/status?code=", plan);
            Finding finding = Throughput.of(this, plan, page, floor);
            conditions(finding, plan, bank);
            finding.check("no answer sets a cookie, so none opens a session", page.cookies() == 0);
            statements(bank, finding, page);
            lateness(finding, new OpenLoop(portal, plan.connections(), RATE).run(plan.slice(), page.source()));
            if (!finding.passes()) {
                profile(bank, finding, plan, page);
            }
            return finding;
        }
    }

    private static Asked asked(String side, URI portal, String path, Plan plan) {
        return new Asked(
                side,
                portal,
                plan.connections(),
                number -> Wire.request(
                        portal.resolve(
                                path + Seed.code(ThreadLocalRandom.current().nextLong(1, plan.units() + 1L))),
                        null));
    }

    private static void conditions(Finding finding, Plan plan, Bank bank) throws Exception {
        long units = BenchHouse.rows(bank, "unit_units");
        long certificates = BenchHouse.rows(bank, "contract_certificates");
        finding.conditions(Text.of(
                "%,d units and %,d certificates as bare rows of two tables, without histories; the load asks for random"
                        + " ones of the first %,d. Load: %s, %d connections. Figures are answers per second.",
                units, certificates, plan.units(), Length.of(plan), plan.connections()));
        finding.check("as many units and certificates as are asked for", Math.min(units, certificates) >= plan.units());
    }

    /** Asked one after the other while nothing else runs, and counted by the server itself. */
    private static void statements(Bank bank, Finding finding, Asked page) throws Exception {
        URI portal = URI.create(bank.portalUrl());
        try (Connection owner = bank.connectAsOwner();
                Wire wire = new Wire(portal)) {
            Statements found = Statements.ofAnswers(owner, portal, page.source(), COUNTED);
            finding.check("reads of an answered look-up", (double) found.reads() / COUNTED, 1, READS + NEARLY_NONE);
            finding.check("writes of an answered look-up", (double) found.writes() / COUNTED, 0, NEARLY_NONE);
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
        finding.check("every look-up of the open loop is answered", open.failures() == 0 && open.count() > 0);
    }

    private static void profile(Bank bank, Finding finding, Plan plan, Asked page) throws Exception {
        finding.profile(
                Profile.under(bank.facePids().get(0), plan.data().resolve("profiles"), () -> page.again(plan.slice())),
                "what Faces builds anew for every page: the view of the metadata and the components of the frame");
    }
}
