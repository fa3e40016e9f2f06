package org.cordbank.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The portal's database account")
class PortalAccountIT {
    private static final Set<String> BEHIND_THE_COUNTER = Set.of(
            "lab",
            "storage",
            "quality",
            "audit",
            "coldchain",
            "collection",
            "release",
            "ledger",
            "clinical",
            "research");

    @Test
    void readsNoTableBehindTheCounter() throws SQLException {
        List<String> tables = tablesBehindTheCounter();
        assertThat(tables).as("tables the test found").hasSizeGreaterThan(30);
        List<String> readable = new ArrayList<>();
        try (Connection portal = as("portal");
                Statement statement = portal.createStatement()) {
            for (String table : tables) {
                if (mayRead(statement, table)) {
                    readable.add(table);
                }
            }
        }
        assertThat(readable).isEmpty();
    }

    @Test
    void readsWhatItsOwnRoomsKeep() throws SQLException {
        try (Connection portal = as("portal");
                Statement statement = portal.createStatement()) {
            assertThat(mayRead(statement, "contract_contracts")).isTrue();
            assertThat(mayRead(statement, "unit_units"))
                    .as("a unit is seen through its view alone")
                    .isFalse();
            assertThat(mayRead(statement, "unit_family_progress")).isTrue();
        }
    }

    @Test
    void movesSeatsButNeitherOpensSessionsNorChangesTheirSize() throws SQLException {
        try (Connection portal = as("portal");
                Statement statement = portal.createStatement()) {
            statement.executeUpdate("UPDATE booking_sessions SET taken = taken WHERE id = -1");
            for (String act : List.of(
                    "UPDATE booking_sessions SET capacity = 99 WHERE id = -1",
                    "UPDATE booking_sessions SET state = 'OPEN' WHERE id = -1",
                    "UPDATE booking_rules SET value = 99 WHERE name = 'hold_minutes'")) {
                assertThatThrownBy(() -> statement.executeUpdate(act)).as(act).hasMessageContaining("denied");
            }
        }
    }

    private static List<String> tablesBehindTheCounter() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection owner = as("owner");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type <> 'SEQUENCE' ORDER BY table_name")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (BEHIND_THE_COUNTER.contains(table.split("_")[0])) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static boolean mayRead(Statement statement, String table) {
        try {
            statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1").close();
            return true;
        } catch (SQLException denied) {
            assertThat(denied.getMessage()).contains("denied");
            return false;
        }
    }

    private static Connection as(String account) throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("cordbank.db.url"),
                System.getProperty("cordbank.test." + account + ".user"),
                System.getProperty("cordbank.test." + account + ".password"));
    }
}
