package org.cordbank.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.cordbank.bench.load.ClosedLoop;
import org.cordbank.bench.load.Measured;
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
            Source dossier = asked(office, "/unit/show-unit.xhtml?id=" + unit, qa.cookie());
            Source floor = asked(office, "/bench/dossier?id=" + unit + "&page=" + CAPTURED, qa.cookie());
            return measured(plan, bank, new ClosedLoop(office, plan.connections()), dossier, floor);
        }
    }

    private Finding measured(Plan plan, Bank bank, ClosedLoop loop, Source dossier, Source floor) throws Exception {
        loop.run(plan.warmUp(), floor);
        Measured warm = loop.run(plan.warmUp(), dossier);
        Pairs pairs = Pairs.take(
                plan.pairs(), () -> loop.run(plan.slice(), dossier).perSecond(), () -> loop.run(plan.slice(), floor)
                        .perSecond());
        Finding finding = new Finding(name(), GOAL, pairs);
        finding.check("every answer is 200", warm.failures() == 0);
        try (Connection owner = bank.connectAsOwner();
                Wire wire = new Wire(loop.base())) {
            Statements found = Statements.usual(owner, () -> {
                for (int i = 0; i < COUNTED; i++) {
                    wire.send(dossier.request(i));
                }
            });
            finding.check("reads of one page", (double) found.reads() / COUNTED, READS + 0.1);
            finding.check("writes of one page", (double) found.writes() / COUNTED, 0.1);
        }
        finding.note(Text.of("The page has %s bytes.", sizes(warm)));
        if (!finding.figureMeetsGoal()) {
            Profile profile = Profile.of(bank.facePids().get(1), plan.data().resolve("profiles"));
            loop.run(plan.slice(), dossier);
            finding.profile(
                    profile.stop(),
                    "each fragment of the page asks for itself: fewer reads first, then fewer components a line");
        }
        return finding;
    }

    private static String sizes(Measured seen) {
        return seen.lengths().stream().map(size -> Text.of("%,d", size)).collect(Collectors.joining(" or "));
    }

    private static Source asked(URI office, String path, String cookie) {
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
