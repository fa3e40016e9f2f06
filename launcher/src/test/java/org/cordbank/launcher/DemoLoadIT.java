package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Folders;
import org.cordbank.db.Keys;
import org.cordbank.db.Migrator;
import org.cordbank.launcher.demo.DemoLoad;
import org.cordbank.launcher.demo.Invariants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small load into a real server: what the bank's rooms hold must hold in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Generated histories")
class DemoLoadIT {
    private static final Path FOLDER = Path.of("target/demo-bank").toAbsolutePath();
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int UNITS = 600;

    private Database database;
    private Access access;

    @BeforeAll
    void load() throws Exception {
        Folders.delete(FOLDER);
        System.setProperty(
                "cordbank.keys", Keys.drawIfMissing(FOLDER.resolve("keys")).toString());
        database = Database.start(FOLDER, Database.Size.TEST);
        access = Access.to(database);
        Migrator.migrate(
                database.url(), database.owner().user(), database.owner().password());
        try (Connection owner = database.connect()) {
            Catalogues.load(owner);
        }
        load(UNITS, 1, () -> false);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    private DemoLoad.Result load(int units, long seed, BooleanSupplier cancelled) throws Exception {
        try (ImportConnection own = ImportConnection.open(access, true)) {
            return new DemoLoad(own.connection(), FOLDER.resolve("files"), (part, parts, rows, left) -> {}, cancelled)
                    .load(new DemoLoad.Wish(units, seed, LAST));
        }
    }

    @Test
    @DisplayName("hold every rule the rooms hold")
    void everyRuleHolds() throws Exception {
        try (Connection owner = database.connect()) {
            assertThat(Invariants.broken(owner)).isEmpty();
        }
    }

    @Test
    @DisplayName("stand at every stage, as many units as were asked for")
    void everyStage() throws Exception {
        assertThat(texts("SELECT DISTINCT status FROM unit_units WHERE contract_number LIKE 'SD-%'"))
                .contains(
                        "ENROLLED",
                        "KIT_ISSUED",
                        "COLLECTED",
                        "NOT_COLLECTED",
                        "REGISTERED",
                        "QUARANTINE",
                        "QA_REVIEW",
                        "STORED_FAMILY",
                        "DISCARDED");
        assertThat(texts("SELECT COUNT(*) FROM unit_units u LEFT JOIN wiring_demo_loads next ON next.id = 2"
                        + " WHERE next.id IS NULL OR u.id < JSON_VALUE(next.bases, '$.unit_units_seq')"))
                .containsExactly(String.valueOf(UNITS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a unit's recorded steps have no gap | DELETE FROM lab_unit_steps WHERE seq = 20 ORDER BY unit_id LIMIT 1
            a unit's state is that of its newest transition | UPDATE unit_units SET status = 'QUARANTINE' WHERE status = 'STORED_FAMILY' LIMIT 1
            a bag in the bank's keeping lies somewhere, and no other bag does | DELETE FROM storage_occupancies WHERE kind = 'HELD' LIMIT 1
            a settled unit has a valid certificate, and no other has | DELETE FROM contract_certificates LIMIT 1
            a unit counts its open holds | UPDATE unit_holds SET lifted_at = placed_at WHERE lifted_at IS NULL LIMIT 1
            nobody verifies an own step | UPDATE lab_unit_steps SET verifier_id = operator_id WHERE verifier_id IS NOT NULL LIMIT 1
            a final result was accepted by a second person | DELETE FROM lab_test_verifications WHERE seq = 2 LIMIT 1
            debits equal credits in every entry | UPDATE ledger_postings SET debit = debit + 1 WHERE debit > 0 LIMIT 1
            every hash of the audit trail follows from the row and the hash before it | UPDATE audit_entries SET detail = '{}' ORDER BY id LIMIT 1
            every chain of the audit trail is whole up to its head | DELETE FROM audit_entries ORDER BY id LIMIT 1
            """)
    @DisplayName("a planted defect is found by its rule")
    void aPlantedDefectIsFound(String rule, String defect) throws Exception {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThat(statement.executeUpdate(defect)).isOne();
            assertThat(Invariants.broken(owner))
                    .extracting(Invariants.Broken::rule)
                    .contains(rule);
            owner.rollback();
        }
    }

    @Test
    @DisplayName("leave an audit row for each file, with its rows and fingerprint")
    void everyFileIsAudited() throws Exception {
        assertThat(texts("SELECT COUNT(*) FROM audit_entries WHERE subject_type = 'demo-load' AND act = 'load-file'"
                        + " AND subject_id = 1 AND JSON_VALUE(detail, '$.sha256') REGEXP '^[0-9a-f]{64}$'"))
                .containsExactly(
                        texts("SELECT COUNT(DISTINCT JSON_VALUE(detail, '$.file')) - 1 FROM audit_entries WHERE"
                                        + " subject_type = 'demo-load' AND subject_id = 1")
                                .stream()
                                .map(files -> String.valueOf(Integer.parseInt(files) * parts(1)))
                                .toList()
                                .get(0));
    }

    @Test
    @DisplayName("are taken back as far as a part was not whole, and go on afterwards")
    void aStoppedLoadGoesOn() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> load(250, 2, () -> asked.incrementAndGet() > 1500))
                .isInstanceOf(SQLException.class);
        int standing = parts(2);
        assertThat(standing).isLessThan(2);
        try (Connection owner = database.connect()) {
            assertThat(Invariants.broken(owner)).isEmpty();
        }
        assertThatThrownBy(() -> load(251, 2, () -> false)).isInstanceOf(DemoLoad.OtherLoadOpen.class);
        load(250, 2, () -> false);
        assertThat(parts(2)).isGreaterThan(standing);
        assertThat(texts("SELECT COUNT(*) FROM wiring_demo_loads WHERE finished_at IS NULL"))
                .containsExactly("0");
        assertThat(texts("SELECT COUNT(*) FROM unit_units")).containsExactly(String.valueOf(UNITS + 250));
        try (Connection owner = database.connect()) {
            assertThat(Invariants.broken(owner)).isEmpty();
        }
    }

    @Test
    @DisplayName("are loaded by one loader at a time, and another is refused without harm to the first")
    void aSecondLoaderIsRefused() throws Exception {
        try (ImportConnection first = ImportConnection.open(access, true)) {
            assertThatThrownBy(() -> ImportConnection.open(access, true))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("are being loaded into this bank right now");
            try (Statement statement = first.connection().createStatement();
                    ResultSet row = statement.executeQuery("SELECT @@global.local_infile")) {
                row.next();
                assertThat(row.getInt(1)).isOne();
            }
        }
        ImportConnection.open(access, true).close();
    }

    @Test
    @DisplayName("are the only thing local files are taken for")
    void localFilesAreRefusedAfterwards() throws Exception {
        String url = database.url().replace("allowLocalInfile=false", "allowLocalInfile=true");
        try (Connection owner = DriverManager.getConnection(
                        url, database.owner().user(), database.owner().password());
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("LOAD DATA LOCAL INFILE '/etc/hostname' INTO TABLE bank_sites (code)"))
                    .isInstanceOf(SQLException.class);
        }
        try (Connection office = DriverManager.getConnection(
                        database.url(),
                        database.office().user(),
                        database.office().password());
                Statement statement = office.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CALL cordbank_import.local_infile(TRUE)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private int parts(int load) {
        try {
            return Integer.parseInt(texts("SELECT COUNT(*) FROM wiring_demo_parts WHERE part > 0 AND load_id = " + load)
                    .get(0));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
