package org.cordbank.launcher.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What must hold in a bank's data whatever happened to it: each rule is a query in {@code invariants.sql} that finds the rows
 * that break it, none in a sound bank.
 */
public final class Invariants {
    private static final String FILE = "/invariants.sql";
    private static final int MOST_SHOWN = 5;

    private Invariants() {}

    /** A rule that does not hold, with the first of the rows that break it. */
    public record Broken(String rule, List<String> rows) {}

    /** The rules by their sentences, each with its query. */
    public static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        String rule = null;
        StringBuilder query = new StringBuilder();
        for (String line : lines()) {
            if (line.startsWith("-- ")) {
                rule = line.substring(3);
            } else if (!line.isBlank()) {
                query.append(line).append('\n');
                if (line.endsWith(";")) {
                    rules.put(rule, query.substring(0, query.lastIndexOf(";")));
                    query.setLength(0);
                }
            }
        }
        return rules;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Invariants.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every rule that does not hold; none in a sound bank. Reads only, by the owner's account. */
    public static List<Broken> broken(Connection connection) throws SQLException {
        List<Broken> broken = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules().entrySet()) {
            List<String> rows = rows(connection, rule.getValue());
            if (!rows.isEmpty()) {
                broken.add(new Broken(rule.getKey(), rows));
            }
        }
        return broken;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query + " LIMIT " + MOST_SHOWN)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(row.getMetaData().getColumnLabel(i) + "=" + row.getString(i));
                }
                rows.add(String.join(", ", values));
            }
        }
        return rows;
    }
}
