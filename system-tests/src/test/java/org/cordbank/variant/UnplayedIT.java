package org.cordbank.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordbank.db.Folders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank that is laid before its first start")
class UnplayedIT {
    private static final long PATIENCE_SECONDS = 30;
    private static final String LAID = "scenery";

    @Test
    void takesItsDatabaseWithItWhenItIsKilledDuringALongFill() throws Exception {
        Path data = Path.of(System.getProperty("cordbank.system.target", "target"), "laid")
                .toAbsolutePath();
        Folders.delete(data);
        Process filling = fill(data);
        try {
            BufferedReader said = filling.inputReader();
            String line = said.readLine();
            while (line != null && !line.equals(LAID)) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo(LAID);
            ProcessHandle database = ProcessHandle.of(Long.parseLong(
                            Files.readString(data.resolve("mariadb/server.pid")).strip()))
                    .orElseThrow();
            filling.destroyForcibly();
            database.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            filling.destroyForcibly();
        }
    }

    private static Process fill(Path data) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + Files.createDirectories(data.resolveSibling("laid-tmp")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filling.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Stands for a benchmark or a proof that fills its bank, to be killed. */
    static final class Filling {
        private Filling() {}

        public static void main(String[] arguments) throws Exception {
            Unplayed.lay(Path.of(arguments[0]), List.of(), owner -> {
                System.out.println(LAID);
                try {
                    Thread.currentThread().join();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
