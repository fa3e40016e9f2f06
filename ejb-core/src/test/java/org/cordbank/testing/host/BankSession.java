package org.cordbank.testing.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Folders;
import org.cordbank.db.Keys;
import org.cordbank.db.Migrator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a fresh, migrated database before the first container test and tells the container how to reach it. */
public class BankSession implements LauncherSessionListener {
    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String target = System.getProperty("cordbank.it.target");
        if (target == null) {
            return;
        }
        try {
            open(Path.of(target));
        } catch (Exception failed) {
            close();
            throw new IllegalStateException("The database for the container tests did not come up", failed);
        }
    }

    private void open(Path target) throws Exception {
        Path data = target.resolve("cordbank");
        Folders.delete(data.resolve("mariadb").resolve("data"));
        database = Database.start(data, Database.Size.TEST);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Migrator.migrate(
                database.url(), database.owner().user(), database.owner().password());
        try (Connection owner = database.connect()) {
            Catalogues.load(owner);
            testTables(owner);
        }
        // arquillian.xml is parsed after its placeholders are filled in
        System.setProperty("cordbank.db.url", database.url().replace("&", "&amp;"));
        System.setProperty("cordbank.db.user", database.office().user());
        System.setProperty("cordbank.db.password", database.office().password());
        System.setProperty("cordbank.test.owner.user", database.owner().user());
        System.setProperty("cordbank.test.owner.password", database.owner().password());
        System.setProperty("cordbank.test.portal.user", database.portal().user());
        System.setProperty("cordbank.test.portal.password", database.portal().password());
        System.setProperty(
                "cordbank.keys", Keys.drawIfMissing(data.resolve("keys")).toString());
        System.setProperty(
                "cordbank.it.tmp",
                Files.createDirectories(target.resolve("payara-tmp")).toString());
        // how often a race is run: a few times with every build, fifty by -Dcordbank.test.repeats=50
        System.setProperty("cordbank.test.repeats", System.getProperty("cordbank.test.repeats", "3"));
        System.setProperty("cordbank.it.http.port", Integer.toString(freePort()));
    }

    /** Tables of test-only entities, which no migration knows. */
    private static void testTables(Connection owner) throws SQLException, IOException {
        try (InputStream script = BankSession.class.getResourceAsStream("/testdb/test-tables.sql");
                Statement statement = owner.createStatement()) {
            for (String sql : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                statement.execute(sql);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        close();
    }

    private synchronized void close() {
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
