package org.cordbank.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Inserts rows of text into a table: an empty text is NULL, Y and N are true and false in a boolean column. */
final class TableRows implements AutoCloseable {
    private final Map<String, Boolean> columns = new LinkedHashMap<>();
    private final PreparedStatement insert;

    TableRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
            ResultSetMetaData found = none.getMetaData();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                int type = found.getColumnType(i);
                columns.put(found.getColumnName(i), type == Types.BIT || type == Types.BOOLEAN);
            }
        }
        String marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")");
    }

    void add(Map<String, String> row) throws SQLException {
        for (String given : row.keySet()) {
            if (!columns.containsKey(given)) {
                throw new SQLException("The catalogue has a column its table lacks: " + given);
            }
        }
        int at = 1;
        for (Map.Entry<String, Boolean> column : columns.entrySet()) {
            String text = row.get(column.getKey());
            if (text == null || text.isEmpty()) {
                insert.setObject(at, null);
            } else if (column.getValue()) {
                insert.setBoolean(at, "Y".equals(text));
            } else {
                insert.setString(at, text);
            }
            at++;
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
