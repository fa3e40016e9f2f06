package org.cordbank.prove.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The planted instants. Whoever wants to kill the process at one arms it by a file; the first act that reaches the
 * instant says so by renaming the file and stands still there until the process is killed.
 */
final class Instants {
    /** The audit row is not written yet. */
    static final String BEFORE_AUDIT = "before-audit";

    /** Everything is written, nothing is committed. */
    static final String BEFORE_COMMIT = "before-commit";

    /** Committed, and nobody was told. */
    static final String AFTER_COMMIT = "after-commit";

    private static final String FOLDER = System.getProperty("cordbank.prove.instants", "");
    private static final int LONGEST_SECONDS = 120;

    private Instants() {}

    static void reached(String instant, String act) {
        if (FOLDER.isEmpty()) {
            return;
        }
        Path armed = Path.of(FOLDER).resolve("arm-" + instant + "-" + act);
        if (Files.exists(armed) && taken(armed)) {
            standStill();
        }
    }

    /** True when the bug of that name is planted. */
    static boolean planted(String bug) {
        return !FOLDER.isEmpty() && Files.exists(Path.of(FOLDER).resolve("bug-" + bug));
    }

    /** Only one act stands still; the others of that moment go on. */
    private static boolean taken(Path armed) {
        try {
            Files.move(armed, armed.resolveSibling("reached"));
            return true;
        } catch (IOException another) {
            return false;
        }
    }

    private static void standStill() {
        try {
            TimeUnit.SECONDS.sleep(LONGEST_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
