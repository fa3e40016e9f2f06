package org.cordbank.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The loader's own connection, the only one that may send local files: the server allows them while it is open, the driver of
 * every other connection refuses them always.
 */
final class ImportConnection implements AutoCloseable {
    private static final String REFUSES = "allowLocalInfile=false";
    private static final String SWITCH = "CALL cordbank_import.local_infile(";

    private final Access access;
    private final boolean embedded;
    private final Connection connection;

    private ImportConnection(Access access, boolean embedded, Connection connection) {
        this.access = access;
        this.embedded = embedded;
        this.connection = connection;
    }

    /** @param embedded false for a server of one's own, whose administrator has set local_infile */
    static ImportConnection open(Access access, boolean embedded) throws SQLException {
        if (embedded) {
            allow(access, true);
        }
        String url = access.url().contains(REFUSES)
                ? access.url().replace(REFUSES, "allowLocalInfile=true")
                : access.url() + (access.url().contains("?") ? "&" : "?") + "allowLocalInfile=true&timezone=UTC";
        return new ImportConnection(
                access,
                embedded,
                DriverManager.getConnection(
                        url, access.owner().user(), access.owner().password()));
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
            connection.close();
        } finally {
            if (embedded) {
                allow(access, false);
            }
        }
    }
}
