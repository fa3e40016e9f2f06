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
    public Finding run(Plan plan) throws Exception {
        try (Bank bank = new BenchHouse(plan).open("booking", 0);
                Connection owner = bank.connectAsOwner()) {
            session(owner);
            URI portal = URI.create(bank.portalUrl());
            rush(portal, "plain", plan.warmUp(), plan.connections());
            rush(portal, "engine", plan.warmUp(), plan.connections());
            Pairs pairs = Pairs.take(
                    plan.pairs(),
                    () -> rush(portal, "engine", plan.slice(), plan.connections()),
                    () -> rush(portal, "plain", plan.slice(), plan.connections()));
            Finding finding = new Finding(name(), GOAL, pairs);
            byte[] one = Wire.request(portal.resolve("/bench-seats?how=one&session=" + SESSION), null);
            Measured wire = new ClosedLoop(portal, plan.connections()).run(plan.slice(), number -> one);
            finding.note(Text.of("Over HTTP, one booking a request: %.1f bookings a second.", wire.perSecond()));
            finding.check("every booking over HTTP was made", wire.failures() == 0);
            finding.check("heads taken are the sum of the bookings", taken(owner));
            return finding;
        }
    }

    /** Bookings per second of so many visitors at once, counted inside the process. */
    private static double rush(URI portal, String how, Duration time, int visitors) throws Exception {
        URI asked = portal.resolve(
                "/bench-seats?how=" + how + "&session=" + SESSION + "&ms=" + time.toMillis() + "&threads=" + visitors);
        try (Wire wire = new Wire(portal)) {
            String made = new String(wire.body(Wire.request(asked, null)), StandardCharsets.UTF_8);
            if (!made.matches("\\d+")) {
                throw new IllegalStateException("No bookings were made: " + made);
            }
            return Long.parseLong(made) * MILLIS / time.toMillis();
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
