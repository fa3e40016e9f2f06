package org.cordbank.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.Settings;
import org.cordbank.variant.LaidIn;
import org.cordbank.variant.Unplayed;

/** The banks the benchmark measures: filled once, kept between runs, their faces with the floor laid in. */
final class BenchHouse {
    private static final String FLOOR = "org.cordbank.bench.floor";

    private static final Duration LONGEST_PLAY = Duration.ofMinutes(30);

    private final Plan plan;

    BenchHouse(Plan plan) {
        this.plan = plan;
    }

    /**
     * Opens a bank whose people have played the given cast through the real desks, to the end; a bank that has played
     * before is opened as it stands.
     */
    Bank openWithCast(String folder, String families) throws Exception {
        Path server = new LaidIn(plan.server())
                .classes(LaidIn.OFFICE, FLOOR)
                .resource(LaidIn.OFFICE, "demo/families.csv", families.getBytes(StandardCharsets.UTF_8))
                .resource(LaidIn.OFFICE, "demo/visits.csv", Unplayed.NO_VISITS.getBytes(StandardCharsets.UTF_8))
                .into(plan.data().resolve("server-" + folder));
        Path data = plan.data().resolve(folder);
        Unplayed.lay(data, List.of(Unplayed.CHARITY), owner -> {});
        Bank bank = Bank.open(settings(data, server), (zh, en) -> {});
        long end = System.nanoTime() + LONGEST_PLAY.toNanos();
        while (!played(bank)) {
            if (System.nanoTime() > end) {
                bank.close();
                throw new IllegalStateException(
                        "The cast did not come to its end within " + LONGEST_PLAY.toMinutes() + " minutes");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return bank;
    }

    private static boolean played(Bank bank) throws SQLException {
        try (Connection owner = bank.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT state FROM jobs_jobs WHERE kind = 'demo-cast'")) {
            return row.next() && row.getString(1).equals("DONE");
        }
    }

    /** Opens the bank in {@code folder} of the benchmark's data with {@code units} rows in it. */
    Bank open(String folder, int units) throws Exception {
        Path data = plan.data().resolve(folder);
        fill(data, units);
        return Bank.open(settings(data, server()), (zh, en) -> {});
    }

    /** Rows of a table that stand in the bank now, whatever a plan asked for. */
    static long rows(Bank bank, String table) throws SQLException {
        try (Connection owner = bank.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The shipped faces with the floor laid in. */
    Path server() throws IOException {
        return new LaidIn(plan.server())
                .classes(LaidIn.PORTAL, FLOOR)
                .classes(LaidIn.OFFICE, FLOOR)
                .into(plan.data().resolve("server"));
    }

    Settings settings(Path data, Path server) throws IOException {
        return Settings.demoOnFreePorts(data, server).with(Map.of("cordbank.bench.pages", pages().toString()));
    }

    /** Where captured pages lie for the floor to write. */
    Path pages() throws IOException {
        return Files.createDirectories(plan.data().resolve("pages")).toAbsolutePath();
    }

    private static void fill(Path data, int units) throws Exception {
        Unplayed.lay(
                data, List.of(Unplayed.CAST, Unplayed.CHARITY), owner -> new Seed(owner).unitsWithCertificates(units));
    }
}
