package org.cordbank.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** How far the bank's clock is ahead of the machine's; the database refuses to move it back. */
final class BankOffset {
    private BankOffset() {}

    static Duration read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT offset_seconds FROM bank_clock WHERE id = 1")) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        }
    }

    static void forward(Connection connection, Duration by) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE bank_clock SET offset_seconds = offset_seconds + ? WHERE id = 1")) {
            update.setLong(1, by.toSeconds());
            update.executeUpdate();
        }
    }
}
