package org.cordbank.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.cordbank.bench.load.Source;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;
import org.cordbank.visit.Page;
import org.cordbank.visit.Person;
import org.cordbank.visit.Visitor;

/** Everything about one complete unit on one page, against plain JDBC that reads the unit's rows and writes the same HTML. */
final class DossierScenario implements Scenario {
    private static final Goal GOAL = Goal.atLeast(0.15);
    private static final int COUNTED = 50;
    private static final int READS = 8;
    private static final String CAPTURED = "dossier.html";

    /** One family whose unit goes all the way. */
    private static final String CAST = "email,name,id_number,mobile,stage,signs_on_day,born_on_day\n"
            + "lin@example.com,林知夏（化名）,370102199001011020,13800000001,STORED,0,2.8\n";

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String what() {
        return "everything about one complete unit against plain JDBC writing the same HTML, answers per second";
    }

    @Override
    public Goal goal() {
        return GOAL;
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        BenchHouse house = new BenchHouse(plan);
        try (Bank bank = house.openWithCast("dossier", CAST)) {
            String unit = completeUnit(bank);
            Visitor qa = new Person(bank.officeUrl(), "qa").enter();
            Page page = qa.open("/unit/show-unit.xhtml?id=" + unit);
            if (!page.isAt("/unit/show-unit.xhtml")) {
                throw new IllegalStateException(
                        "The unit's page is not there: " + page.address() + " " + page.status());
            }
            Files.write(house.pages().resolve(CAPTURED), page.html().getBytes(StandardCharsets.UTF_8));
            URI office = URI.create(bank.officeUrl());
            Source dossier = source(office, "/unit/show-unit.xhtml?id=" + unit, qa.cookie());
            Source floor = source(office, "/bench/dossier?id=" + unit + "&page=" + CAPTURED, qa.cookie());
            return measured(
                    plan,
                    bank,
                    new Asked("the page", office, plan.connections(), dossier),
                    new Asked("the baseline", office, plan.connections(), floor));
        }
    }

    private Finding measured(Plan plan, Bank bank, Asked dossier, Asked floor) throws Exception {
        floor.warm(plan.warmUp(), plan.connections());
        dossier.warm(plan.warmUp(), plan.connections());
        Pairs pairs =
                Pairs.take(plan.pairs(), () -> dossier.slice(plan.slice()).perSecond(), () -> floor.slice(plan.slice())
                        .perSecond());
        Finding finding = Finding.of(this, plan, pairs);
        finding.conditions(conditions(plan, bank));
        finding.answers(dossier);
        finding.answers(floor);
        statements(bank, finding, dossier.source());
        finding.note(Text.of("The page has %s bytes.", sizes(dossier)));
        if (!finding.passes()) {
            finding.profile(
                    Profile.under(
                            bank.facePids().get(1), plan.data().resolve("profiles"), () -> dossier.again(plan.slice())),
                    "each fragment of the page asks for itself: fewer reads first, then fewer components a line");
        }
        return finding;
    }

    private static String conditions(Plan plan, Bank bank) throws SQLException {
        return Text.of(
                "One complete unit, played through the desks, asked for again and again; units in the bank: %,d, with"
                        + " %,d steps and %,d test results. Load: %s, %d connections of one session. Figures are answers per"
                        + " second.",
                BenchHouse.rows(bank, "unit_units"),
                BenchHouse.rows(bank, "lab_unit_steps"),
                BenchHouse.rows(bank, "lab_test_results"),
                Length.of(plan),
                plan.connections());
    }

    private static void statements(Bank bank, Finding finding, Source dossier) throws Exception {
        try (Connection owner = bank.connectAsOwner()) {
            Statements found = Statements.ofAnswers(owner, URI.create(bank.officeUrl()), dossier, COUNTED);
            finding.check("reads of one page", (double) found.reads() / COUNTED, 1, READS + 0.1);
            finding.check("writes of one page", (double) found.writes() / COUNTED, 0, 0.1);
        }
    }

    private static String sizes(Asked seen) {
        return seen.sizes().stream().map(size -> Text.of("%,d", size)).collect(Collectors.joining(" or "));
    }

    private static Source source(URI office, String path, String cookie) {
        byte[] request = Wire.request(office.resolve(path), cookie);
        return number -> request;
    }

    private static String completeUnit(Bank bank) throws SQLException {
        try (Connection owner = bank.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT public_id FROM unit_units WHERE settled_at IS NOT NULL ORDER BY id LIMIT 1")) {
            if (!row.next()) {
                throw new IllegalStateException("No unit of the cast came to its long-term position");
            }
            return row.getString(1);
        }
    }
}
