package org.cordbank.launcher.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of loads and of the parts that stand. */
final class LoadBook {
    private final Connection connection;

    LoadBook(Connection connection) {
        this.connection = connection;
    }

    /** A load as it was begun. */
    record Begun(int id, Plan plan, Map<String, Long> firsts) {}

    /** The load that was begun and is not whole yet. */
    Optional<Begun> open() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT id, units, seed, DATE(cutoff + INTERVAL 8 HOUR) + 0, bases"
                                + " FROM wiring_demo_loads WHERE finished_at IS NULL ORDER BY id LIMIT 1")) {
            if (!row.next()) {
                return Optional.empty();
            }
            String day = row.getString(4);
            LocalDate last = LocalDate.of(
                    Integer.parseInt(day.substring(0, 4)),
                    Integer.parseInt(day.substring(4, 6)),
                    Integer.parseInt(day.substring(6, 8)));
            Plan plan = new Plan(row.getInt(2), row.getLong(3), last);
            return Optional.of(new Begun(row.getInt(1), plan, Numbers.ofJson(row.getString(5))));
        }
    }

    boolean isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM wiring_demo_loads LIMIT 1")) {
            return !row.next();
        }
    }

    Begun begin(Plan plan, List<DemoPart> parts) throws SQLException {
        Map<String, Long> firsts = Numbers.setAside(connection, Numbers.wanted(plan, parts));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO wiring_demo_loads (units, seed, cutoff,"
                        + " bases, started_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6)) RETURNING id")) {
            insert.setInt(1, plan.units());
            insert.setLong(2, plan.seed());
            insert.setString(3, Moment.utc(plan.cutoff()));
            insert.setString(4, Numbers.json(firsts));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                Begun begun = new Begun(row.getInt(1), plan, firsts);
                connection.commit();
                return begun;
            }
        }
    }

    Set<Integer> parts(int load) throws SQLException {
        Set<Integer> parts = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT part FROM wiring_demo_parts WHERE load_id = " + load)) {
            while (row.next()) {
                parts.add(row.getInt(1));
            }
        }
        return parts;
    }

    void finish(int load) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE wiring_demo_loads SET finished_at = UTC_TIMESTAMP(6) WHERE id = " + load);
            connection.commit();
        }
    }
}
