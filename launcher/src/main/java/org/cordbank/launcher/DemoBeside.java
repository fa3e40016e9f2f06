package org.cordbank.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cordbank.launcher.demo.DemoLoad;

/**
 * Fills a demo with its first histories while the faces start. They end the day before the one on which the named cast will
 * have taken its places, for the cast moves the bank's clock forward by weeks in its first minutes.
 */
final class DemoBeside implements AutoCloseable {
    private static final String FAMILIES = "WEB-INF/classes/demo/families.csv";
    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final Thread thread;
    private volatile boolean stopping;

    private DemoBeside(Access access, Path keys, Path files, Settings settings, Progress progress) {
        thread = new Thread(() -> load(access, keys, files, settings, progress), "demo-histories");
        thread.setDaemon(true);
    }

    /** Starts the load when the bank has none yet; one that was stopped, by whatever, goes on. */
    static DemoBeside start(Access access, Path keys, Path files, Settings settings, Progress progress) {
        DemoBeside beside = new DemoBeside(access, keys, files, settings, progress);
        beside.thread.start();
        return beside;
    }

    private void load(Access access, Path keys, Path files, Settings settings, Progress progress) {
        try (Connection owner = access.connect()) {
            if (!DemoLoad.isFirst(owner) && !DemoLoad.isOpen(owner)) {
                return;
            }
            System.setProperty("cordbank.keys", keys.toAbsolutePath().toString());
            try (ImportConnection own = ImportConnection.open(access, true)) {
                DemoLoad load = new DemoLoad(own.connection(), files, (part, parts, rows, left) -> {}, () -> stopping);
                DemoLoad.Result result = load.load(new DemoLoad.Wish(
                        settings.demoUnits(),
                        DemoLoad.SEED,
                        DemoCommand.yesterday(own.connection(), played(settings.server()))));
                progress.say(
                        result.units() + " 份示例历史已装入（" + result.took().toSeconds() + " 秒）",
                        result.units() + " sample histories are loaded ("
                                + result.took().toSeconds() + " s)");
            }
        } catch (DemoLoad.OtherLoadOpen other) {
            progress.say(DemoCommand.zh(other), DemoCommand.en(other));
        } catch (SQLException | IOException failed) {
            if (!stopping) {
                progress.say(
                        "示例历史没有装入：" + failed.getMessage(),
                        "the sample histories were not loaded: " + failed.getMessage());
            }
        }
    }

    /** How far the named cast moves the clock: to the last signature of its script. */
    static Duration played(Path server) throws IOException {
        try (ZipFile face = new ZipFile(server.resolve(Face.Kind.OFFICE.war).toFile())) {
            ZipEntry families = face.getEntry(FAMILIES);
            if (families == null) {
                return Duration.ZERO;
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(face.getInputStream(families), StandardCharsets.UTF_8))) {
                double last = rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row.getField("signs_on_day")))
                        .max()
                        .orElse(0);
                return Duration.ofSeconds((long) (last * SECONDS_A_DAY));
            }
        }
    }

    /** Stops the load at the next row and waits until the database has taken back what was not whole. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
