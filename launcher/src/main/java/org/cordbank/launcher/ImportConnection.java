package org.cordbank.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The loader's own connection, the only one that may send local files: the server allows them while it is open, the driver of
 * every other connection refuses them always. A bank has one at a time, for two loaders would write the same parts.
 */
final class ImportConnection implements AutoCloseable {
    private static final String REFUSES = "allowLocalInfile=false";
    private static final String SWITCH = "CALL cordbank_import.local_infile(";

    /** The server needs a moment to notice that a loader was killed. */
    private static final String HOLD = "SELECT GET_LOCK(CONCAT(DATABASE(), '.demo-load'), 5)";

    private final Access access;
    private final boolean embedded;
    private final Connection connection;

    private ImportConnection(Access access, boolean embedded, Connection connection) {
        this.access = access;
        this.embedded = embedded;
        this.connection = connection;
    }

    /**
     * @param embedded false for a server of one's own, whose administrator has set local_infile
     * @throws CannotRun when another load is under way in this bank
     */
    static ImportConnection open(Access access, boolean embedded) throws SQLException, CannotRun {
        String url = access.url().contains(REFUSES)
                ? access.url().replace(REFUSES, "allowLocalInfile=true")
                : access.url() + (access.url().contains("?") ? "&" : "?") + "allowLocalInfile=true&timezone=UTC";
        Connection connection = DriverManager.getConnection(
                url, access.owner().user(), access.owner().password());
        boolean open = false;
        try {
            hold(connection);
            if (embedded) {
                allow(access, true);
            }
            open = true;
            return new ImportConnection(access, embedded, connection);
        } finally {
            if (!open) {
                connection.close();
            }
        }
    }

    /** The server lets go by itself when the connection ends, for whatever reason. */
    private static void hold(Connection connection) throws SQLException, CannotRun {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HOLD)) {
            row.next();
            if (row.getInt(1) != 1) {
                throw new CannotRun(
                        "这个库正在装入示例历史：请等它完成，或先停止它。",
                        "Sample histories are being loaded into this bank right now: wait until they are, or stop that load first.");
            }
        }
    }

    private static void allow(Access access, boolean allowed) throws SQLException {
        try (Connection owner = access.connect();
                Statement statement = owner.createStatement()) {
            statement.execute(SWITCH + allowed + ")");
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (embedded) {
                allow(access, false);
            }
        } finally {
            connection.close();
        }
    }
}
