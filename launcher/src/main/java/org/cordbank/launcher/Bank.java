package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Migrator;
import org.slf4j.LoggerFactory;

/** The whole bank, running: {@link #open} starts it, {@link #close} stops all of it in order. */
public final class Bank implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private volatile boolean closed;
    private volatile Thread preparing;
    private DataFolder folder;
    private Warden warden;
    private Watchman watchman;
    private Faces faces;
    private Database embedded;
    private MailCatcher mails;
    private Access access;
    private DemoBeside histories;
    private String schema;
    private FirstAdmin.Note firstAdmin;

    Bank(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when both faces answer; what was started is stopped again when something fails.
     *
     * @throws CannotRun says in one sentence what is in the way
     */
    public static Bank open(Settings settings, Progress progress) throws CannotRun, InterruptedException {
        Bank bank = new Bank(settings, progress);
        boolean open = false;
        try {
            bank.start();
            open = true;
            return bank;
        } finally {
            if (!open) {
                bank.close();
            }
        }
    }

    /** Starts everything, step by step, so that {@link #close} from another thread can come between two steps. */
    void start() throws CannotRun, InterruptedException {
        step(this::takeFolder);
        step(this::startMails);
        step(this::startDatabase);
        step(this::migrate);
        step(this::welcomeFirstAdmin);
        prepareServer();
        step(this::startFaces);
        for (Face face : faces.both()) {
            awaitFirst(face);
            progress.say(face.kind().zh + "已就绪", "the " + face.kind().en + " is ready");
        }
        seeFirstAdminHired();
        step(this::setWatch);
    }

    /** From now on whatever ends by itself is started again. */
    private void setWatch() {
        watchman = new Watchman(progress);
        for (Face face : faces.both()) {
            watchman.keep(new Watchman.Ward(
                    face.kind().zh,
                    face.kind().en,
                    face::ended,
                    () -> startAgain(face),
                    () -> Refusals.faceEnded(face)));
        }
        if (embedded != null) {
            watchman.keep(new Watchman.Ward(
                    "数据库 MariaDB ",
                    "MariaDB database",
                    () -> embedded.ended(),
                    () -> step(this::startDatabaseAgain),
                    () -> Refusals.databaseEnded(launcherLog())));
        }
    }

    /**
     * What a start failed for may be gone a moment later; what keeps the second one too is told. A face that is only silent
     * is not started again: it had its time.
     */
    private void awaitFirst(Face face) throws CannotRun, InterruptedException {
        try {
            faces.awaitReady(face);
        } catch (CannotRun first) {
            if (closed || !face.isLost()) {
                throw first;
            }
            LoggerFactory.getLogger(Bank.class).warn("Once more: {}", first.getMessage());
            progress.say(
                    face.kind().zh + "没有启动成功，再启动一次 ……",
                    "the " + face.kind().en + " did not start and is started once more ...");
            step(() -> faces.startAgain(face));
            faces.awaitReady(face);
        }
    }

    private void startAgain(Face face) throws CannotRun, IOException, InterruptedException {
        step(() -> faces.startAgain(face));
        faces.awaitReady(face);
    }

    private void startDatabaseAgain() throws CannotRun, IOException {
        warden.forget(embedded.pid());
        try {
            embedded = Database.start(folder.path(), Database.Size.DEMO, embedded.port());
            warden.watch(embedded.pid());
        } catch (Database.StartFailed failed) {
            throw Refusals.database(oneLine(failed.getMessage()), launcherLog(), failed);
        }
    }

    private synchronized void step(Step step) throws CannotRun, InterruptedException {
        if (closed) {
            throw new InterruptedException("The bank is being closed");
        }
        try {
            step.take();
        } catch (IOException failed) {
            throw Refusals.of(failed, settings.data());
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws CannotRun, IOException, InterruptedException;
    }

    private void takeFolder() throws CannotRun, IOException {
        folder = DataFolder.take(settings.data());
        folder.refuseFullDisk();
        if (!Files.exists(settings.server().resolve(Face.Kind.OFFICE.war))) {
            throw Refusals.noBuild(settings.server());
        }
        KeyFolder.refuseMissing(settings);
        warden = new Warden();
        faces = Faces.of(settings, folder, warden);
    }

    private void startMails() throws CannotRun, IOException {
        if (settings.demo()) {
            int port = Ports.orFree(settings.mailPort());
            Ports.refuseTaken(port, "演示邮箱", "demo mailbox", "--mail-port");
            mails = MailCatcher.start(port, this::bankTime);
        }
    }

    private void startDatabase() throws CannotRun, IOException {
        if (settings.own().isPresent()) {
            access = Access.to(settings.own().get());
            access.refuseUnreachable(launcherLog());
            return;
        }
        progress.say("启动数据库 MariaDB ……", "starting the MariaDB database ...");
        try {
            embedded = Database.start(folder.path(), Database.Size.DEMO);
            warden.watch(embedded.pid());
        } catch (Database.StartFailed failed) {
            throw Refusals.database(oneLine(failed.getMessage()), launcherLog(), failed);
        }
        access = Access.to(embedded);
    }

    private static String oneLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    private Path launcherLog() {
        return folder.path().resolve("log/launcher.log");
    }

    private void migrate() throws CannotRun {
        progress.say("更新数据库结构，载入目录与限值 ……", "migrating the schema, loading catalogues and limits ...");
        try {
            schema = Migrator.migrate(
                    access.url(), access.owner().user(), access.owner().password(), access.accountHost());
            try (Connection owner = access.connect()) {
                Catalogues.load(owner);
            }
        } catch (Migrator.NewerSchema newer) {
            throw Refusals.newerData(folder.path(), newer.getMessage());
        } catch (Migrator.MigrationFailed | SQLException failed) {
            throw Refusals.migration(launcherLog(), failed);
        }
    }

    private void welcomeFirstAdmin() throws CannotRun, IOException {
        if (settings.firstAdmin().isPresent()) {
            firstAdmin = settings.firstAdmin().get().expect(access, folder.path(), launcherLog());
        }
    }

    private void seeFirstAdminHired() throws CannotRun, InterruptedException {
        if (firstAdmin != null) {
            settings.firstAdmin().get().awaitHired(access, firstAdmin, launcherLog());
        }
    }

    /** Who the first admin is and how to sign in; empty when none was asked for. */
    Optional<FirstAdmin.Note> firstAdmin() {
        return Optional.ofNullable(firstAdmin);
    }

    /** Once for a build. Not a step: whoever closes the bank meanwhile does not wait for it but ends it. */
    private void prepareServer() throws InterruptedException {
        Optional<ClassArchive> archive =
                UnpackedServer.beside(settings.server()).map(ClassArchive::of);
        if (archive.isPresent() && !archive.get().isKept()) {
            progress.say(
                    "此构建首次启动：整理服务器的类，此后每次启动更快 ……",
                    "first start of this build: archiving the server's classes, so that every start is quicker ...");
            Warden watching = warden;
            preparing = Thread.currentThread();
            try {
                if (!closed) {
                    archive.get().make(watching);
                }
            } finally {
                preparing = null;
            }
        }
    }

    private void startFaces() throws CannotRun, IOException, InterruptedException {
        progress.say("启动门户与后台 ……", "starting the portal and the back office ...");
        folder.noteRunning(access.url(), settings.demo());
        Map<String, String> properties = new FaceProperties(settings, folder)
                .database(access.url(), schema)
                .addresses(faces.portal().url(), faces.office().url())
                .mails(mails)
                .firstAdmin(firstAdmin)
                .all();
        if (settings.demo() && settings.demoUnits() > 0 && embedded != null) {
            histories = DemoBeside.start(
                    access, Path.of(properties.get("cordbank.keys")), folder.sub("files"), settings, progress);
        }
        faces.start(settings.server(), access, properties);
    }

    /** The bank's time: the machine's plus the offset of the demo. */
    public Instant bankTime() {
        Instant machine = Clock.systemUTC().instant();
        if (access == null) {
            return machine;
        }
        try (Connection owner = access.connect()) {
            return machine.plus(BankOffset.read(owner));
        } catch (SQLException unreachable) {
            return machine;
        }
    }

    /** Address of the public face, without a slash at the end. */
    public String portalUrl() {
        return faces.portal().url();
    }

    /** Address of the staff face, without a slash at the end. */
    public String officeUrl() {
        return faces.office().url();
    }

    /** Address of the page with the caught mails; empty outside the demo. */
    public Optional<String> mailUrl() {
        return Optional.ofNullable(mails).map(MailCatcher::url);
    }

    /** The caught mails, newest first; none outside the demo. */
    public List<CaughtMail> mails() {
        return mails == null ? List.of() : mails.newestFirst();
    }

    /** Closes the demo's mail server or opens it again, as a fault would: the bank goes on meanwhile. */
    public void mailServerAway(boolean away) {
        mails.away(away);
    }

    /** A connection of the account that owns the schema, for tests that look behind the bank's back. */
    public Connection connectAsOwner() throws SQLException {
        return access.connect();
    }

    /** Process ids of the two faces: the public one, the staff one. */
    public List<Long> facePids() {
        return faces.both().stream().map(Face::pid).toList();
    }

    /** Process id of the embedded database. */
    public long databasePid() {
        return embedded.pid();
    }

    /** Completes when something ended and could not be brought back; answers what to say. */
    CompletableFuture<CannotRun> beyondHelp() {
        return watchman.givenUp();
    }

    /** Stops the faces first, then the mail catcher, the database last; a second call does nothing. */
    @Override
    public void close() {
        closed = true;
        Thread making = preparing;
        if (making != null) {
            making.interrupt();
        }
        synchronized (this) {
            if (watchman != null) {
                watchman.close();
            }
            if (faces != null) {
                faces.stop();
            }
            if (histories != null) {
                histories.close();
                histories = null;
            }
            if (mails != null) {
                mails.close();
                mails = null;
            }
            if (embedded != null) {
                embedded.close();
                embedded = null;
            }
            try {
                letGo();
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }
    }

    boolean isClosed() {
        return closed;
    }

    private void letGo() throws IOException {
        if (warden != null) {
            warden.close();
            warden = null;
        }
        if (folder != null) {
            folder.forgetRunning();
            folder.close();
            folder = null;
        }
    }
}
