package org.cordbank.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.cordbank.bench.load.ClosedLoop;
import org.cordbank.bench.load.Measured;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;

/** Holds and bookings of one hot session through the seat engine, against plain JDBC doing the same statements. */
final class BookingScenario implements Scenario {
    private static final Goal GOAL = Goal.atLeast(0.5);
    private static final long SESSION = 3_000_000_000L;
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public String what() {
        return "seat engine on one hot session against plain JDBC doing the same statements, bookings per second";
    }

    @Override
    public Goal goal() {
        return GOAL;
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        try (Bank bank = new BenchHouse(plan).open("booking", 0);
                Connection owner = bank.connectAsOwner()) {
            session(owner);
            long before = bookings(owner);
            URI portal = URI.create(bank.portalUrl());
            Rush engine = new Rush(portal, "engine", plan.connections());
            Rush plain = new Rush(portal, "plain", plan.connections());
            plain.perSecond(plan.warmUp());
            engine.perSecond(plan.warmUp());
            Pairs pairs =
                    Pairs.take(plan.pairs(), () -> engine.perSecond(plan.slice()), () -> plain.perSecond(plan.slice()));
            Finding finding = Finding.of(this, plan, pairs);
            finding.conditions(conditions(plan, BenchHouse.rows(bank, "unit_units"), before));
            finding.rows(
                    "bookings that stand for those that were made", bookings(owner) - before, engine.made + plain.made);
            overHttp(finding, plan, portal);
            finding.check("heads taken are the sum of the bookings", taken(owner));
            if (!finding.passes()) {
                profile(bank, finding, plan, engine);
            }
            return finding;
        }
    }

    static String conditions(Plan plan, long units, long before) {
        return Text.of(
                "One session with room for all in a bank with %,d units; %,d bookings stood in it from earlier runs."
                        + " Load: %s, %d visitors at once inside the portal. Figures are bookings per second.",
                units, before, Length.of(plan), plan.connections());
    }

    private static void overHttp(Finding finding, Plan plan, URI portal) throws InterruptedException {
        byte[] one = Wire.request(portal.resolve("/bench-seats?how=one&session=" + SESSION), null);
        Measured wire = new ClosedLoop(portal, plan.connections()).run(plan.slice(), number -> one);
        finding.note(Text.of("Over HTTP, one booking a request: %.1f bookings a second.", wire.perSecond()));
        finding.check("every booking over HTTP was made", wire.failures() == 0 && wire.count() > 0);
    }

    private static void profile(Bank bank, Finding finding, Plan plan, Rush engine) throws Exception {
        finding.profile(
                Profile.under(
                        bank.facePids().get(0), plan.data().resolve("profiles"), () -> engine.perSecond(plan.slice())),
                "the statements the engine asks twice in one booking, then the seals of a contact");
    }

    /** So many visitors at once, counted inside the process. */
    private static final class Rush {
        private final URI portal;
        private final String how;
        private final int visitors;
        private long made;

        Rush(URI portal, String how, int visitors) {
            this.portal = portal;
            this.how = how;
            this.visitors = visitors;
        }

        double perSecond(Duration time) throws Exception {
            URI asked = portal.resolve("/bench-seats?how=" + how + "&session=" + SESSION + "&ms=" + time.toMillis()
                    + "&threads=" + visitors);
            try (Wire wire = new Wire(portal)) {
                String answer = new String(wire.body(Wire.request(asked, null)), StandardCharsets.UTF_8);
                if (!answer.matches("\\d+")) {
                    throw new IllegalStateException("No bookings were made: " + answer);
                }
                made += Long.parseLong(answer);
                return Long.parseLong(answer) * MILLIS / time.toMillis();
            }
        }
    }

    private static long bookings(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM booking_bookings WHERE session_id = "
                        + SESSION + " AND state = 'CONFIRMED'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void session(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "INSERT IGNORE INTO booking_sessions (id, public_id, room, owner_ref, title_zh, title_en, held_on,"
                            + " begins_at, ends_at, capacity, largest_party, group_from, groups_most, bookable_from,"
                            + " bookable_until, state, recorded_at) VALUES (" + SESSION
                            + ", 'BENCH00000000000', 'bench', 1,"
                            + " '对照', 'bench', '2037-01-01', '2037-01-01', '2037-01-02', 2000000000, 10, 20, 1000, '2026-01-01',"
                            + " '2037-01-01', 'OPEN', '2026-01-01')");
        }
    }

    private static boolean taken(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT s.taken = (SELECT COALESCE(SUM(b.heads), 0) FROM"
                        + " booking_bookings b WHERE b.session_id = s.id) FROM booking_sessions s WHERE s.id = "
                        + SESSION)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
