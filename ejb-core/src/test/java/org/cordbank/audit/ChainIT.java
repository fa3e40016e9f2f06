package org.cordbank.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The audit trail is evidence")
class ChainIT {
    @Inject
    private Pen pen;

    @Inject
    private AuditRoom room;

    @Resource(lookup = "java:app/jdbc/cordbank")
    private javax.sql.DataSource bank;

    @Test
    void anUntouchedChainIsSound() throws Exception {
        actOn("proof-sound", 1, 3);
        Verdict verdict = verify();
        assertThat(verdict.broken()).noneMatch(row -> row.subjectType().equals("proof-sound"));
        assertThat(rows("proof-sound", 1)).hasSize(3).allMatch(row -> row.hash().length() == 64);
    }

    @Test
    void anAlteredRowIsNamed() throws Exception {
        actOn("proof-altered", 2, 3);
        long second = rows("proof-altered", 2).get(1).id();
        asRoot("UPDATE audit_entries SET reason = 'nothing happened' WHERE id = " + second);
        assertThat(brokenOf("proof-altered"))
                .containsExactly(new Broken(Broken.Kind.ROW_ALTERED, "proof-altered", 2, 2, second));
    }

    @Test
    void aRemovedRowIsNamed() throws Exception {
        actOn("proof-removed", 3, 3);
        long second = rows("proof-removed", 3).get(1).id();
        asRoot("DELETE FROM audit_entries WHERE id = " + second);
        assertThat(brokenOf("proof-removed")).contains(new Broken(Broken.Kind.ROW_MISSING, "proof-removed", 3, 2, 0));
    }

    @Test
    void aCutTailIsNamed() throws Exception {
        actOn("proof-cut", 4, 3);
        long last = rows("proof-cut", 4).get(2).id();
        asRoot("DELETE FROM audit_entries WHERE id = " + last);
        assertThat(brokenOf("proof-cut")).containsExactly(new Broken(Broken.Kind.TAIL_CUT, "proof-cut", 4, 3, 0));
    }

    @Test
    void aChainRewrittenWithItsHeadStillBreaksTheDaysRoot() throws Exception {
        actOn("proof-rewritten", 5, 2);
        String day = "2026-01-05";
        long id = rows("proof-rewritten", 5).get(1).id();
        asRoot("UPDATE audit_entries SET recorded_at = '" + day + " 10:00:00' WHERE subject_type = 'proof-rewritten'");
        AsRole.call(Role.SYSTEM, room::sealPastDays);
        assertThat(ofDay(day)).isEmpty();
        asRoot("UPDATE audit_entries SET hash = REPEAT('a', 64) WHERE id = " + id);
        assertThat(ofDay(day)).singleElement().satisfies(broken -> {
            assertThat(broken.kind()).isEqualTo(Broken.Kind.DAY_ROOT_DIFFERS);
            assertThat(broken.subjectType()).isEqualTo(day);
        });
    }

    @Test
    void rareCharactersKeepTheChainSound() throws Exception {
        AsRole.run(
                Role.QA,
                () -> pen.write(AuditAct.on("proof-rare", 6, "name")
                        .because("𬭚䶮㛃 · “quoted”")
                        .with("name", "龚𬭚（化名）")));
        assertThat(brokenOf("proof-rare")).isEmpty();
        assertThat(rows("proof-rare", 6)).hasSize(1);
    }

    @Test
    void theBanksOwnAccountCanNeitherChangeNorRemoveARow() throws Exception {
        actOn("proof-denied", 7, 1);
        try (Connection connection = bank.getConnection();
                Statement statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "UPDATE audit_entries SET reason = '' WHERE subject_type = 'proof-denied'",
                    "DELETE FROM audit_entries WHERE subject_type = 'proof-denied'",
                    "UPDATE audit_heads SET seq = 0 WHERE subject_type = 'proof-denied'",
                    "DELETE FROM audit_roots")) {
                assertThat(refusal(statement, attempt)).as(attempt).contains("denied");
            }
        }
    }

    @Test
    void anActOnOneSubjectDoesNotWaitForAnothers() throws Exception {
        actOn("proof-wait", 8, 1);
        actOn("proof-wait", 9, 1);
        try (Connection first = direct();
                Connection second = direct()) {
            append(first, 8);
            append(second, 9);
            second.commit();
            assertThatThrownBy(() -> append(second, 8))
                    .as("the same subject's second act queues behind the first")
                    .hasMessageContaining("Lock wait timeout");
            second.rollback();
            first.commit();
        }
        assertThat(brokenOf("proof-wait")).isEmpty();
        assertThat(rows("proof-wait", 9)).hasSize(2);
    }

    private static Connection direct() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getProperty("cordbank.db.url"),
                System.getProperty("cordbank.test.portal.user"),
                System.getProperty("cordbank.test.portal.password"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_lock_wait_timeout = 1");
        }
        return connection;
    }

    private static void append(Connection connection, long subject) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CALL audit_append('proof-wait', " + subject
                    + ", UTC_TIMESTAMP(6), 'SYSTEM', 0, 'CordBank', 'SYSTEM', '-', 'prove', '', '{}', '[]')");
        }
    }

    private static String refusal(Statement statement, String attempt) {
        try {
            statement.executeUpdate(attempt);
            return "done";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private void actOn(String type, long id, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            AsRole.run(
                    Role.QA,
                    () -> pen.write(
                            AuditAct.on(type, id, "prove").because("because").with("volume_ml", 95)));
        }
    }

    private List<AuditRow> rows(String type, long id) throws Exception {
        return AsRole.call(Role.AUDIT_ADMIN, () -> room.of(type, id, 0, 100));
    }

    private Verdict verify() throws Exception {
        return AsRole.call(Role.AUDIT_ADMIN, () -> room.verifyChains(Verdict.Cursor.START, 100_000));
    }

    private List<Broken> brokenOf(String type) throws Exception {
        return verify().broken().stream()
                .filter(row -> row.subjectType().equals(type))
                .toList();
    }

    private List<Broken> ofDay(String day) throws Exception {
        return AsRole.call(Role.AUDIT_ADMIN, () -> room.verifyDay(java.time.LocalDate.parse(day))
                .broken());
    }

    private static void asRoot(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("cordbank.db.url"),
                        System.getProperty("cordbank.test.owner.user"),
                        System.getProperty("cordbank.test.owner.password"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
