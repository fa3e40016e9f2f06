package org.cordbank.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cordbank.db.Folders;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.CannotRun;
import org.cordbank.launcher.Progress;
import org.cordbank.launcher.Settings;
import org.cordbank.variant.LaidIn;
import org.cordbank.variant.Unplayed;

/** The bank that is broken on purpose: a fresh one, its faces with the planted instants and the thin door laid in. */
final class ProveHouse implements AutoCloseable {
    private static final Duration LONGEST_PLAY = Duration.ofMinutes(20);

    /** The named cast would play for minutes; one family whose unit stands half-way at the bench is enough. */
    private static final String CAST = "email,name,id_number,mobile,stage,signs_on_day,born_on_day\n"
            + "li@example.com,李清和（化名）,370102199502081529,13800000006,BENCH,0,3\n";

    private final Bank bank;
    private final ProveFolder folder;

    private ProveHouse(Bank bank, ProveFolder folder) {
        this.bank = bank;
        this.folder = folder;
    }

    /**
     * Opens a fresh bank and waits until its people are at work.
     *
     * @throws FolderRefused when {@code data} is somebody's or another proof works in it
     */
    static ProveHouse open(Path data, Path shipped, Progress progress)
            throws IOException, CannotRun, InterruptedException, SQLException {
        ProveFolder folder = ProveFolder.take(data);
        boolean open = false;
        try {
            Files.createDirectories(data.resolve("instants"));
            Path server = new LaidIn(shipped)
                    .classes(LaidIn.PORTAL, "org.cordbank.prove.inside")
                    .classes(LaidIn.OFFICE, "org.cordbank.prove.inside")
                    .resource(LaidIn.OFFICE, "demo/families.csv", CAST.getBytes(StandardCharsets.UTF_8))
                    .resource(LaidIn.OFFICE, "demo/visits.csv", Unplayed.NO_VISITS.getBytes(StandardCharsets.UTF_8))
                    .into(data.resolve("server"));
            Unplayed.lay(data.resolve("bank"), List.of(Unplayed.CHARITY), owner -> {});
            ProveHouse house = new ProveHouse(Bank.open(settings(data, server), progress), folder);
            house.awaitPlay();
            open = true;
            return house;
        } finally {
            if (!open) {
                folder.close();
            }
        }
    }

    private static Settings settings(Path data, Path server) {
        return Settings.demoOnFreePorts(data.resolve("bank"), server)
                .with(Map.of("cordbank.prove.instants", data.resolve("instants").toString()));
    }

    private void awaitPlay() throws SQLException, InterruptedException, IOException {
        long end = System.nanoTime() + LONGEST_PLAY.toNanos();
        while (System.nanoTime() < end) {
            try (Connection owner = bank.connectAsOwner();
                    Statement statement = owner.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT state, error FROM jobs_jobs WHERE kind = 'demo-cast'")) {
                if (row.next() && row.getString(1).equals("DONE")) {
                    return;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IOException("The sample people did not get to work; see " + data().resolve("bank/log/office.log"));
    }

    Bank bank() {
        return bank;
    }

    Path data() {
        return folder.path();
    }

    /** Arms an instant; the next act of that name stands still there. */
    void arm(String instant, String act) throws IOException {
        disarm();
        Files.createFile(instants().resolve("arm-" + instant + "-" + act));
    }

    /** Forgets what was armed or reached. */
    void disarm() throws IOException {
        try (Stream<Path> files = Files.list(instants())) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("bug-")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Plants a bug on purpose: the proof must fail from now on. */
    void plant(Bug bug) throws IOException, SQLException {
        switch (bug) {
            case AUDIT_AFTER_COMMIT -> Files.createFile(instants().resolve("bug-audit-after-commit"));
            case MISSING_KEY -> {
                try (Connection owner = bank.connectAsOwner();
                        Statement statement = owner.createStatement()) {
                    statement.execute("ALTER TABLE storage_occupancies DROP PRIMARY KEY, ADD KEY (position_id)");
                }
            }
        }
    }

    /** Bugs a proof must find. */
    enum Bug {
        /** The audit row is written after the act's commit. */
        AUDIT_AFTER_COMMIT,
        /** Nothing keeps a second bag out of a position. */
        MISSING_KEY
    }

    /** True when an act stands still at the armed instant. */
    boolean reached() {
        return Files.exists(instants().resolve("reached"));
    }

    private Path instants() {
        return data().resolve("instants");
    }

    @Override
    public void close() throws IOException {
        bank.close();
        folder.close();
    }

    /** Stops the bank and takes its gigabytes away; the journal stays. */
    void closeAndClear() throws IOException {
        bank.close();
        Folders.delete(data().resolve("bank"));
        Folders.delete(data().resolve("server"));
        folder.close();
    }
}
