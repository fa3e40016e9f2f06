package org.cordbank.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inserts the entries of one catalogue version; all columns but seq and code become its JSON content. */
final class EntryRows {
    private final Connection connection;
    private final String name;
    private final String version;

    EntryRows(Connection connection, String name, String version) {
        this.connection = connection;
        this.name = name;
        this.version = version;
    }

    void add(Map<String, String> row) throws SQLException {
        List<String> content = new ArrayList<>();
        row.forEach((column, text) -> {
            if (!column.equals("seq") && !column.equals("code") && !text.isEmpty()) {
                content.add(column);
                content.add(text);
            }
        });
        String marks = String.join(", ", java.util.Collections.nCopies(content.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO limits_catalogue_entries"
                + " (name, version, seq, code, content) VALUES (?, ?, ?, ?, JSON_OBJECT(" + marks + "))")) {
            statement.setString(1, name);
            statement.setString(2, version);
            statement.setString(3, row.get("seq"));
            statement.setString(4, row.get("code"));
            for (int i = 0; i < content.size(); i++) {
                statement.setString(5 + i, content.get(i));
            }
            statement.executeUpdate();
        }
    }
}
