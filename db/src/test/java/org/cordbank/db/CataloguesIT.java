package org.cordbank.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The default catalogues stand in the database")
class CataloguesIT {
    private static final Path FOLDER = Path.of("target", "catalogues-it");
    private static Database database;
    private static int added;

    @BeforeAll
    static void start() throws Exception {
        Folders.delete(FOLDER.resolve("mariadb/data"));
        database = Database.start(FOLDER, Database.Size.TEST);
        Migrator.migrate(
                database.url(), database.owner().user(), database.owner().password());
        try (Connection owner = database.connect()) {
            added = Catalogues.load(owner);
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void allAreLoaded() throws Exception {
        int limits = CatalogueFile.read("limits").rows().size();
        int catalogues = CatalogueFile.read("catalogues").rows().size();
        assertThat(added).isEqualTo(limits + catalogues);
        assertThat(one("SELECT COUNT(*) FROM lab_step_templates")).isEqualTo("56");
        assertThat(one("SELECT COUNT(*) FROM lab_test_templates WHERE template_version = 1"))
                .isEqualTo("15");
        assertThat(one("SELECT COUNT(*) FROM lab_step_fields"))
                .isEqualTo(String.valueOf(
                        CatalogueFile.read("process-step-fields").rows().size()));
        assertThat(one("SELECT hard_stop FROM lab_step_templates WHERE code = 'B10'"))
                .isEqualTo("1");
        assertThat(one("SELECT hard_stop FROM lab_step_templates WHERE code = 'B09'"))
                .isEqualTo("0");
        assertThat(one("SELECT min_value FROM limits_limits WHERE limit_key = 'volume.net' AND scope = 'PUBLIC'"))
                .isEqualTo("60.0000");
        assertThat(one("SELECT max_value IS NULL FROM limits_limits WHERE limit_key = 'volume.net' LIMIT 1"))
                .isEqualTo("1");
        assertThat(one("SELECT JSON_VALUE(content, '$.rate_c_per_min') FROM limits_catalogue_entries"
                        + " WHERE name = 'freezing-program' AND code = 'F3'"))
                .isEqualTo("-25");
        assertThat(one("SELECT JSON_VALUE(content, '$.zh') FROM limits_catalogue_entries"
                        + " WHERE name = 'reception-checks' AND code = 'REC-01'"))
                .isEqualTo("封签与箱体");
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        try (Connection owner = database.connect()) {
            assertThat(Catalogues.load(owner)).isZero();
            assertThat(owner.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aChangedContentBecomesAFurtherVersionAndTheOldOneStays() throws Exception {
        change("UPDATE limits_limits SET digest = REPEAT('0', 64), max_value = 99 WHERE limit_key = 'room.oxygen'");
        change("UPDATE lab_test_template_versions SET digest = REPEAT('0', 64)");
        change("UPDATE limits_catalogues SET digest = REPEAT('0', 64) WHERE name = 'reject-reasons'");

        try (Connection owner = database.connect()) {
            assertThat(Catalogues.load(owner)).isEqualTo(3);
        }

        assertThat(one("SELECT MAX(version) FROM limits_limits WHERE limit_key = 'room.oxygen'"))
                .isEqualTo("2");
        assertThat(one("SELECT max_value FROM limits_limits WHERE limit_key = 'room.oxygen' AND version = 1"))
                .isEqualTo("99.0000");
        assertThat(one("SELECT effective_from >= CURRENT_DATE FROM limits_limits"
                        + " WHERE limit_key = 'room.oxygen' AND version = 2"))
                .isEqualTo("1");
        assertThat(one("SELECT COUNT(*) FROM lab_test_templates WHERE template_version = 2"))
                .isEqualTo("15");
        assertThat(one("SELECT COUNT(*) FROM lab_test_templates WHERE template_version = 1"))
                .isEqualTo("15");
        assertThat(one("SELECT COUNT(DISTINCT version) FROM limits_catalogue_entries WHERE name = 'reject-reasons'"))
                .isEqualTo("2");
    }

    @Test
    void whatTheBankDecidedStaysInForce() throws Exception {
        change("INSERT INTO limits_limits (limit_key, scope, version, zh, en, min_value, effective_from, source,"
                + " approver, origin, digest) VALUES ('tank.level', 'ANY', 2, '液氮液位', 'LN2 level', 55,"
                + " '2026-01-01', 'own study', 'director', 'BANK', '')");

        try (Connection owner = database.connect()) {
            Catalogues.load(owner);
        }

        assertThat(one("SELECT MAX(version) FROM limits_limits WHERE limit_key = 'tank.level'"))
                .isEqualTo("2");
    }

    @Test
    void aLimitThatWasAlteredKeepsItsHistory() throws Exception {
        change("UPDATE limits_limits SET max_value = 3 WHERE limit_key = 'storage.out.of.cold'");

        assertThat(
                        one(
                                "SELECT COUNT(*) FROM limits_limits FOR SYSTEM_TIME ALL WHERE limit_key = 'storage.out.of.cold'"))
                .isEqualTo("2");
    }

    @Test
    void thePortalReadsLimitsAndQuestionsButNoLaboratory() throws Exception {
        try (Connection portal = DriverManager.getConnection(
                        database.url(),
                        database.portal().user(),
                        database.portal().password());
                Statement statement = portal.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT COUNT(*) FROM limits_catalogue_entries WHERE name = 'screening-questions'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isPositive();
            }
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM lab_step_templates"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("UPDATE limits_limits SET max_value = 0"))
                    .hasMessageContaining("denied");
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static String one(String query) throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
