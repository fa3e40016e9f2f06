package org.cordbank.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain statements for rows that are claimed, counted or read from views rather than lived in: queues, keys, reports.
 * Runs in the caller's transaction; without one each statement commits alone. Instants are bound as UTC DATETIME(6),
 * enums by name. A statement that fails is an {@link IllegalStateException} with its {@link SQLException}.
 */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** Fails when no transaction runs: for what must stand or fall with the caller's act. */
    public void requireTransaction() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("This belongs into the transaction of an act, and none runs");
        }
    }

    /** Turns the row a result stands on into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Runs an INSERT, UPDATE or DELETE; answers the number of rows it found. */
    public int update(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** All rows of a query in its order. */
    public <T> List<T> rows(String query, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            bind(prepared, values);
            List<T> found = new ArrayList<>();
            try (ResultSet result = prepared.executeQuery()) {
                while (result.next()) {
                    found.add(row.of(result));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> one(String query, Row<T> row, Object... values) {
        return rows(query, row, values).stream().findFirst();
    }

    /** The next number of a sequence. */
    public long next(String sequence) {
        return one("SELECT NEXT VALUE FOR " + sequence, row -> row.getLong(1)).orElseThrow();
    }

    /** An instant from a DATETIME(6) column in UTC; null stays null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement prepared, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, column(values[i]));
        }
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
