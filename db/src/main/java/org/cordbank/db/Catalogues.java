package org.cordbank.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Brings the default catalogues and limits into their versioned tables after the migrations. A content that changed
 * becomes a further version, in force from the day of loading; nothing is overwritten, and what the bank itself decided
 * (origin BANK) is left in force. Loading twice changes nothing.
 */
public final class Catalogues {
    private static final int LOCK_WAIT_SECONDS = 60;

    private final Connection connection;
    private final LocalDate today;

    private Catalogues(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /**
     * Loads all catalogues in one transaction and answers how many versions were added; 0 when all stood already.
     *
     * @param connection of the owner's account; its auto-commit setting is restored
     */
    public static int load(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            lock(connection);
            Catalogues catalogues = new Catalogues(connection, bankDate(connection));
            int added = catalogues.limits();
            for (Map<String, String> line : CatalogueFile.read("catalogues").rows()) {
                added += catalogues.catalogue(line) ? 1 : 0;
            }
            connection.commit();
            return added;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            unlock(connection);
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        if (!"1".equals(one(connection, "SELECT GET_LOCK('cordbank.catalogues', " + LOCK_WAIT_SECONDS + ")"))) {
            throw new SQLException("Another process is loading the catalogues; try again in a minute");
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        one(connection, "SELECT RELEASE_LOCK('cordbank.catalogues')");
    }

    private static LocalDate bankDate(Connection connection) throws SQLException {
        return LocalDate.parse(one(
                connection,
                "SELECT CAST(UTC_TIMESTAMP() + INTERVAL offset_seconds SECOND + INTERVAL 8 HOUR AS DATE)"
                        + " FROM bank_clock WHERE id = 1"));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private int limits() throws SQLException {
        int added = 0;
        try (TableRows table = new TableRows(connection, "limits_limits")) {
            for (Map<String, String> limit : CatalogueFile.read("limits").rows()) {
                String digest = CatalogueFile.digest(limit);
                Newest newest = newest("limits_limits", "limit_key", limit.get("limit_key"), limit.get("scope"));
                if (!newest.standsFor(digest)) {
                    limit.put("version", String.valueOf(newest.version() + 1));
                    limit.put("effective_from", from(newest, limit.get("effective_from")));
                    limit.put("origin", "CATALOGUE");
                    limit.put("digest", digest);
                    table.add(limit);
                    added++;
                }
            }
        }
        return added;
    }

    private boolean catalogue(Map<String, String> line) throws SQLException {
        return switch (line.get("kind")) {
            case "STEPS" -> template(line, "lab_step", "process-step-fields");
            case "TESTS" -> template(line, "lab_test", "release-test-fields");
            default -> entries(line);
        };
    }

    private boolean template(Map<String, String> line, String tables, String fieldFile) throws SQLException {
        CatalogueFile rows = CatalogueFile.read(line.get("name"));
        CatalogueFile fields = CatalogueFile.read(fieldFile);
        String digest = CatalogueFile.sha256(rows.digest() + fields.digest());
        Newest newest = newest(tables + "_template_versions", null, null, null);
        if (newest.standsFor(digest)) {
            return false;
        }
        Map<String, String> head = head(line, newest, digest);
        head.put("status", "EFFECTIVE");
        write(tables + "_template_versions", head);
        Map<String, String> pinned = Map.of("template_version", head.get("version"));
        write(tables + "_templates", rows, pinned);
        write(tables + "_fields", fields, pinned);
        return true;
    }

    private boolean entries(Map<String, String> line) throws SQLException {
        CatalogueFile file = CatalogueFile.read(line.get("name"));
        Newest newest = newest("limits_catalogues", "name", file.name(), null);
        if (newest.standsFor(file.digest())) {
            return false;
        }
        Map<String, String> head = head(line, newest, file.digest());
        head.put("name", file.name());
        write("limits_catalogues", head);
        EntryRows entries = new EntryRows(connection, file.name(), head.get("version"));
        for (Map<String, String> row : file.rows()) {
            entries.add(row);
        }
        return true;
    }

    private Map<String, String> head(Map<String, String> line, Newest newest, String digest) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("version", String.valueOf(newest.version() + 1));
        head.put("effective_from", from(newest, line.get("effective_from")));
        head.put("source", line.get("source"));
        head.put("approver", line.get("approver"));
        head.put("origin", "CATALOGUE");
        head.put("digest", digest);
        head.put("created_at", LocalDateTime.now(ZoneOffset.UTC).toString());
        return head;
    }

    /** A first version holds from the date of the file; a changed one never reaches back. */
    private String from(Newest newest, String written) {
        LocalDate date = LocalDate.parse(written);
        return (newest.version() > 0 && date.isBefore(today) ? today : date).toString();
    }

    private void write(String table, Map<String, String> row) throws SQLException {
        try (TableRows rows = new TableRows(connection, table)) {
            rows.add(row);
        }
    }

    private void write(String table, CatalogueFile file, Map<String, String> pinned) throws SQLException {
        try (TableRows rows = new TableRows(connection, table)) {
            for (Map<String, String> row : file.rows()) {
                row.putAll(pinned);
                rows.add(row);
            }
        }
    }

    /** The newest version that stands, 0 when there is none. */
    private record Newest(int version, String origin, String digest) {
        boolean standsFor(String wanted) {
            return "BANK".equals(origin) || wanted.equals(digest);
        }
    }

    private Newest newest(String table, String column, String key, String scope) throws SQLException {
        String where = column == null ? "" : " WHERE " + column + " = ?" + (scope == null ? "" : " AND scope = ?");
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT version, origin, digest FROM " + table + where + " ORDER BY version DESC LIMIT 1")) {
            if (column != null) {
                statement.setString(1, key);
            }
            if (scope != null) {
                statement.setString(2, scope);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Newest(row.getInt(1), row.getString(2), row.getString(3))
                        : new Newest(0, "CATALOGUE", "");
            }
        }
    }
}
