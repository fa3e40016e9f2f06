package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.cordbank.db.Account;
import org.cordbank.db.Database;
import org.cordbank.db.Folders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A launcher that is stopped or killed while histories are loaded")
class KilledLauncherIT {
    private static final Path HOME = Path.of("target/killed").toAbsolutePath();
    private static final String SERVER =
            Path.of("target/server").toAbsolutePath().toString();
    private static final long PATIENCE_SECONDS = 30;

    @Test
    void endsItsDatabaseAndTheSameCommandGoesOn() throws Exception {
        Path data = fresh("demo");
        String[] load = {"demo", "--units", "600"};
        try (Launched stopped = Launched.of(data, load)) {
            stopped.awaitWords("  1/4");
            ProcessHandle database = database(data);
            stopped.stop();
            assertThat(database.isAlive())
                    .as("the database after an orderly stop")
                    .isFalse();
            assertThat(stopped.said()).contains("the same command goes on with the rest");
        }
        try (Launched killed = Launched.of(data, load)) {
            killed.awaitWords("  2/4");
            ProcessHandle database = database(data);
            killed.kill();
            database.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        try (Launched again = Launched.of(data, load)) {
            assertThat(again.ended()).as(again.said()).isZero();
            assertThat(again.said())
                    .contains("600 histories loaded")
                    .doesNotContain("  1/4")
                    .doesNotContain("  2/4");
        }
    }

    @Test
    void leavesNothingThatKeepsTheNextRunOrDemoFromGoingOn() throws Exception {
        Path data = fresh("run");
        String[] run = {
            "run",
            "--server",
            SERVER,
            "--portal-port",
            "0",
            "--office-port",
            "0",
            "--mail-port",
            "0",
            "--demo-units",
            "600"
        };
        try (Launched killed = Launched.of(data, run)) {
            killed.await("a first part of the histories", () -> parts(data) > 0);
            killed.kill();
        }
        try (Launched again = Launched.of(data, run)) {
            again.awaitWords("600 sample histories are loaded");
            again.kill();
        }
        assertThat(data.resolve("running.properties")).exists();
        try (Launched demo = Launched.of(data, "demo", "--units", "40", "--seed", "3")) {
            assertThat(demo.ended()).as(demo.said()).isZero();
            assertThat(demo.said()).contains("40 histories loaded");
        }
    }

    private static Path fresh(String name) throws Exception {
        Path data = HOME.resolve(name).resolve("bank");
        Folders.delete(data.getParent());
        return data;
    }

    private static ProcessHandle database(Path data) throws Exception {
        long pid = Long.parseLong(
                Files.readString(data.resolve("mariadb/server.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Parts that stand of a load that is not whole; none while the database does not answer yet. */
    private static int parts(Path data) throws Exception {
        Optional<Properties> running = DataFolder.running(data);
        if (running.isEmpty()) {
            return 0;
        }
        try (Connection owner = DriverManager.getConnection(
                        running.get().getProperty("url"),
                        Account.OWNER,
                        Database.ownerIn(data).password());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM wiring_demo_parts JOIN wiring_demo_loads"
                        + " ON wiring_demo_loads.id = load_id WHERE part > 0 AND finished_at IS NULL")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }
}
