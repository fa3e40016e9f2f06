package org.cordbank.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.cordbank.db.Catalogues;
import org.cordbank.db.Database;
import org.cordbank.db.Keys;
import org.cordbank.db.Migrator;
import org.cordbank.launcher.demo.DemoLoad;
import org.slf4j.LoggerFactory;

/** Fills a bank with sample histories: one that runs, one whose data lie in a folder, or one on a server of one's own. */
final class DemoCommand {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MOST_UNITS = 900_000;
    /** Measured: about 47 kB of rows and indexes a contract (docs/evidence, 2026-11-25), and some room. */
    private static final long BYTES_PER_UNIT = 55_000;

    private static final int LARGE = 20_000;

    private final PrintStream out;
    private volatile boolean stopping;

    DemoCommand(PrintStream out) {
        this.out = out;
    }

    /** What the command line asks for. */
    record Wish(int units, long seed, Path data, Optional<Settings.OwnServer> own, Optional<Path> keys) {}

    static Wish wish(Options options, Path data, Optional<Settings.OwnServer> own) throws CannotRun {
        String units = options.value("--units").orElse("2000");
        String seed = options.value("--seed").orElse(String.valueOf(DemoLoad.SEED));
        if (!units.matches("[1-9]\\d{0,6}") || Integer.parseInt(units) > MOST_UNITS) {
            throw new CannotRun(
                    "--units 要 1 到 " + MOST_UNITS + " 之间的整数，收到的是 " + units + "。",
                    "--units wants a whole number from 1 to " + MOST_UNITS + ", not " + units + ".");
        }
        if (!seed.matches("-?\\d{1,18}")) {
            throw new CannotRun("--seed 要一个整数，收到的是 " + seed + "。", "--seed wants a whole number, not " + seed + ".");
        }
        return new Wish(
                Integer.parseInt(units),
                Long.parseLong(seed),
                data,
                own,
                options.value("--keys").map(Path::of));
    }

    /** Loads what is wished for; a signal to stop waits until the database this process started is closed. */
    void load(Wish wish) throws CannotRun, IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(done)));
        try {
            intoItsBank(wish);
        } finally {
            done.countDown();
        }
    }

    private void intoItsBank(Wish wish) throws CannotRun, IOException, InterruptedException {
        if (wish.own().isPresent()) {
            Path keys = wish.keys()
                    .orElseThrow(() -> new CannotRun(
                            "使用自己的数据库时必须用 --keys 指定密钥目录。",
                            "With a database of one's own --keys must name the folder of the bank's keys."));
            into(wish, Access.to(wish.own().get()), false, keys, null);
            return;
        }
        Optional<Properties> running = DataFolder.running(wish.data());
        if (running.isPresent()) {
            Access access = new Access(
                    running.get().getProperty("url"),
                    org.cordbank.db.Account.HOST,
                    Database.ownerIn(wish.data()),
                    null,
                    null);
            refuseEarnest(running.get());
            refuseFullDisk(wish);
            into(wish, access, true, wish.data().resolve("keys"), wish.data().resolve("files"));
        } else {
            intoFolder(wish);
        }
    }

    private static void refuseEarnest(Properties running) throws CannotRun {
        if (!Boolean.parseBoolean(running.getProperty("demo"))) {
            throw new CannotRun("正式运行的库不装入演示数据。", "A bank in earnest is not filled with sample histories.");
        }
    }

    private void intoFolder(Wish wish) throws CannotRun, IOException, InterruptedException {
        try (DataFolder folder = DataFolder.take(wish.data())) {
            folder.refuseFullDisk();
            refuseFullDisk(wish);
            out.println("  启动数据库 MariaDB ……  starting the MariaDB database ...");
            Database.Size size = wish.units() > LARGE ? Database.Size.BULK : Database.Size.DEMO;
            try (Warden warden = new Warden();
                    Database database = Database.start(folder.path(), size)) {
                warden.watch(database.pid());
                Access access = Access.to(database);
                migrate(access);
                Path keys = Keys.drawIfMissing(folder.path().resolve("keys"));
                into(wish, access, true, keys, folder.sub("files"));
            } catch (Migrator.NewerSchema newer) {
                throw Refusals.newerData(folder.path(), newer.getMessage());
            } catch (Migrator.MigrationFailed failed) {
                throw Refusals.migration(folder.path().resolve("log/launcher.log"), failed);
            } catch (Database.StartFailed | SQLException failed) {
                throw Refusals.database(
                        String.valueOf(failed.getMessage()), folder.path().resolve("log/launcher.log"), failed);
            }
        }
    }

    private static void migrate(Access access) throws Migrator.NewerSchema, Migrator.MigrationFailed, SQLException {
        Migrator.migrate(access.url(), access.owner().user(), access.owner().password(), access.accountHost());
        try (Connection owner = access.connect()) {
            Catalogues.load(owner);
        }
    }

    private static void refuseFullDisk(Wish wish) throws CannotRun, IOException {
        long needed = wish.units() * BYTES_PER_UNIT;
        long free = Files.getFileStore(
                        Files.exists(wish.data()) ? wish.data() : wish.data().getParent())
                .getUsableSpace();
        if (free < needed) {
            throw Refusals.diskFull(wish.data(), needed, free);
        }
    }

    private void into(Wish wish, Access access, boolean embedded, Path keys, Path files)
            throws CannotRun, IOException, InterruptedException {
        System.setProperty("cordbank.keys", keys.toAbsolutePath().toString());
        try (ImportConnection own = ImportConnection.open(access, embedded)) {
            DemoLoad load = new DemoLoad(own.connection(), files, this::tell, () -> stopping);
            tell(load.load(new DemoLoad.Wish(wish.units(), wish.seed(), yesterday(own.connection(), Duration.ZERO))));
        } catch (DemoLoad.OtherLoadOpen other) {
            throw new CannotRun(zh(other), en(other), other);
        } catch (SQLException failed) {
            throw refusal(failed);
        }
    }

    static String zh(DemoLoad.OtherLoadOpen other) {
        return "上次装入 " + other.units() + " 份（种子 " + other.seed() + "）没有完成：请先用 ./cordbank demo --units " + other.units()
                + " --seed " + other.seed() + " 继续。";
    }

    static String en(DemoLoad.OtherLoadOpen other) {
        return "A load of " + other.units() + " units (seed " + other.seed()
                + ") was stopped: go on with ./cordbank demo --units " + other.units() + " --seed " + other.seed()
                + " first.";
    }

    /** Told here when it was stopped by hand: the process ends before its main thread could tell. */
    private CannotRun refusal(SQLException failed) throws InterruptedException {
        LoggerFactory.getLogger(DemoCommand.class).error("The load stopped", failed);
        if (stopping) {
            out.println();
            out.println("已停止：完整装入的部分保留，同一命令可以继续。");
            out.println("Stopped: the parts that are whole stay; the same command goes on with the rest.");
            throw new InterruptedException("Stopped by hand");
        }
        return new CannotRun(
                "装入失败：" + failed.getMessage() + "。完整装入的部分保留，同一命令可以继续。",
                "The load failed: " + failed.getMessage()
                        + ". The parts that are whole stay; the same command goes on.",
                failed);
    }

    private void stop(CountDownLatch done) {
        stopping = true;
        try {
            done.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The day before the bank's today, which is {@code ahead} of what its clock shows. */
    static LocalDate yesterday(Connection connection, Duration ahead) throws SQLException {
        return LocalDate.ofInstant(
                        Clock.systemUTC()
                                .instant()
                                .plus(BankOffset.read(connection))
                                .plus(ahead),
                        SHANGHAI)
                .minusDays(1);
    }

    private void tell(int part, int parts, long rows, Duration left) {
        out.printf("  %d/%d  %,d 行 rows  剩余 left %d:%02d%n", part, parts, rows, left.toMinutes(), left.toSecondsPart());
    }

    private void tell(DemoLoad.Result result) {
        double seconds = Math.max(1, result.took().toMillis()) / 1000.0;
        out.printf(
                "%n%,d 份历史已装入：%,d 行，%,d MB，%.1f 秒（%,.0f 行/秒）%n",
                result.units(), result.rows(), result.bytes() / 1_000_000, seconds, result.rows() / seconds);
        out.printf(
                "%,d histories loaded: %,d rows, %,d MB, %.1f s (%,.0f rows/s)%n",
                result.units(), result.rows(), result.bytes() / 1_000_000, seconds, result.rows() / seconds);
    }
}
