package org.cordbank.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.cordbank.count.Counted;
import org.cordbank.db.Folders;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.CannotRun;
import org.cordbank.launcher.Settings;

/** The bank of this run: a fresh demo on free ports, its faces the shipped ones that count their statements besides. */
public final class TheBank {
    private static final int PATIENCE_MINUTES = 10;
    private static final int LOOK_AGAIN_MS = 250;
    private static Bank bank;
    private static IllegalStateException failed;

    private TheBank() {}

    /** The running bank; the first call starts it, and when that failed once it is not tried again. */
    public static synchronized Bank open() {
        if (failed != null) {
            throw failed;
        }
        if (bank == null) {
            try {
                bank = start();
            } catch (CannotRun | IOException cause) {
                failed = new IllegalStateException("The bank did not open: " + cause.getMessage(), cause);
                throw failed;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return bank;
    }

    /** True when the bank under test was opened here and counts. */
    static boolean isOurs() {
        return System.getProperty("cordbank.system.house") == null;
    }

    private static Bank start() throws IOException, CannotRun, InterruptedException {
        Path data = BankSession.target().resolve("bank");
        Folders.delete(data);
        Path server = Path.of(System.getProperty("cordbank.root"), "launcher", "target", "server");
        Path counting =
                Counted.server(server, BankSession.target().toAbsolutePath().resolve("counting-server"));
        Settings settings = Settings.demoOnFreePorts(data, counting).with(Counted.properties());
        Bank opened = Bank.open(settings, (zh, en) -> {});
        awaitPeople(opened);
        return opened;
    }

    /** The demo hires its people in its first moments; nobody can sign in before. */
    private static void awaitPeople(Bank opened) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (System.nanoTime() < end) {
            try (Connection owner = opened.connectAsOwner();
                    Statement statement = owner.createStatement();
                    ResultSet row = statement.executeQuery("SELECT 1 FROM identity_staff WHERE login = 'system'")) {
                if (row.next()) {
                    return;
                }
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
        throw new IOException("The demo's people were not hired within " + PATIENCE_MINUTES + " minutes");
    }

    static synchronized void close() {
        if (bank != null) {
            bank.close();
            bank = null;
        }
    }
}
