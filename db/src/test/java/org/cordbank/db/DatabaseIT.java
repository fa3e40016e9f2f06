package org.cordbank.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded server as the bank needs it. */
class DatabaseIT {
    private static final Path FOLDER = Path.of("target", "database-it");
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        Folders.delete(FOLDER.resolve("mariadb/data"));
        database = Database.start(FOLDER, Database.Size.TEST);
        Migrator.migrate(
                database.url(), database.owner().user(), database.owner().password());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aFirstStartLeavesTheTemporaryTablesOfOtherServersAlone() throws Exception {
        Path machines = Path.of(System.getenv().getOrDefault("TMPDIR", "/tmp"));
        Path another = Files.createFile(
                machines.resolve("#sql-temptable-" + ProcessHandle.current().pid() + "-1-20.MAI"));
        Path folder = Path.of("target", "database-beside-it");
        Folders.delete(folder);
        try (Database beside = Database.start(folder, Database.Size.TEST)) {
            assertThat(beside.port()).isPositive();
            assertThat(another).exists();
        } finally {
            Files.deleteIfExists(another);
        }
    }

    @Test
    void anAccountSeesOnlyWhatAMigrationGranted() throws Exception {
        try (Connection portal = as(database.portal());
                Statement statement = portal.createStatement()) {
            assertThat(one(statement, "SELECT offset_seconds FROM bank_clock")).isEqualTo("0");
            assertThatThrownBy(() -> statement.execute("UPDATE bank_clock SET offset_seconds = 60"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id INT)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void valuesThatDoNotFitAreRefusedAndInstantsAreUtc() throws Exception {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE strict_words (word VARCHAR(2), at DATETIME(6))");
            assertThatThrownBy(() -> statement.execute("INSERT INTO strict_words VALUES ('three', NULL)"))
                    .hasMessageContaining("too long");
            assertThat(one(statement, "SELECT @@time_zone, @@transaction_isolation"))
                    .isEqualTo("+00:00 READ-COMMITTED");
            assertThat(one(statement, "SELECT @@innodb_snapshot_isolation, @@innodb_lock_wait_timeout"))
                    .isEqualTo("1 5");
        }
    }

    @Test
    void rareCharactersOfNamesAreToldApart() throws Exception {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE rare_names (name VARCHAR(20) UNIQUE)");
            statement.execute("INSERT INTO rare_names VALUES ('𠮷'), ('𡈽')");
            assertThat(one(statement, "SELECT COUNT(*), HEX(MIN(name)) FROM rare_names WHERE name = '𠮷'"))
                    .isEqualTo("1 F0A0AEB7");
        }
    }

    @Test
    void theClockIsNeverMovedBack() throws Exception {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("UPDATE bank_clock SET offset_seconds = offset_seconds + 60");
            assertThatThrownBy(() -> statement.execute("UPDATE bank_clock SET offset_seconds = 0"))
                    .hasMessageContaining("never moved back");
            owner.rollback();
        }
    }

    @Test
    void theOfficeMovesTheClockForwardOnlyAndThePortalNotAtAll() throws Exception {
        try (Connection office = as(database.office());
                Statement statement = office.createStatement()) {
            office.setAutoCommit(false);
            statement.execute("CALL bank_clock_forward(3600)");
            assertThat(one(statement, "SELECT offset_seconds FROM bank_clock")).isEqualTo("3600");
            assertThatThrownBy(() -> statement.execute("CALL bank_clock_forward(-1)"))
                    .hasMessageContaining("never moved back");
            assertThatThrownBy(() -> statement.execute("UPDATE bank_clock SET offset_seconds = 7200"))
                    .hasMessageContaining("denied");
            office.rollback();
        }
        try (Connection portal = as(database.portal());
                Statement statement = portal.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CALL bank_clock_forward(3600)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void anActOnOneSubjectDoesNotWaitForAnActOnAnother() throws Exception {
        try (Connection one = as(database.office());
                Statement first = one.createStatement();
                Connection other = as(database.office());
                Statement second = other.createStatement()) {
            first.execute(append(1));
            second.execute(append(2));
            one.setAutoCommit(false);
            first.execute(append(2));
            second.execute("SET innodb_lock_wait_timeout = 1");
            second.execute(append(1));
            assertThat(one(second, "SELECT seq FROM audit_heads WHERE subject_type = 'trial' AND subject_id = 1"))
                    .isEqualTo("2");
            assertThatThrownBy(() -> second.execute(append(2))).hasMessageContaining("Lock wait timeout");
            one.rollback();
        }
    }

    private static String append(int subject) {
        return "CALL audit_append('trial', " + subject + ", UTC_TIMESTAMP(6), 'SYSTEM', 0, 'CordBank', 'SYSTEM', '-',"
                + " 'try', '', '{}', '[]')";
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws Exception {
        Path keys = Keys.drawIfMissing(FOLDER.resolve("keys"));
        String sealing = Files.readString(keys.resolve("seal-1.key"));
        assertThat(sealing).matches("[0-9a-f]{64}");
        for (Path secret :
                new Path[] {FOLDER.resolve("accounts.properties"), keys.resolve("seal-1.key"), keys.resolve("index.key")
                }) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
        }
        Keys.drawIfMissing(keys);
        assertThat(Files.readString(keys.resolve("seal-1.key"))).isEqualTo(sealing);
        assertThat(FOLDER.resolve("mariadb/init.sql")).doesNotExist();
    }

    @Test
    void aSchemaOfANewerProgramIsLeftAlone() throws Exception {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) VALUES (9999, '9999', 'from the future', 'SQL',"
                    + " 'V9999__from_the_future.sql', 'owner', 1, 1)");
            try {
                assertThatThrownBy(() -> Migrator.migrate(
                                database.url(),
                                database.owner().user(),
                                database.owner().password()))
                        .isInstanceOf(Migrator.NewerSchema.class)
                        .hasMessageContaining("9999");
            } finally {
                statement.execute("DELETE FROM flyway_schema_history WHERE version = '9999'");
            }
        }
    }

    private static Connection as(Account account) throws SQLException {
        return DriverManager.getConnection(database.url(), account.user(), account.password());
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            StringBuilder line = new StringBuilder(row.getString(1));
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                line.append(' ').append(row.getString(column));
            }
            return line.toString();
        }
    }
}
