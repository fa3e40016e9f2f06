package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nothing outlives the launcher")
class WardenTest {
    private static final long PATIENCE_SECONDS = 20;
    private Process watched;

    @AfterEach
    void end() {
        watched.destroyForcibly();
    }

    @Test
    void aWatchedProcessEndsWhenTheLauncherIsKilled() throws Exception {
        watched = new ProcessBuilder("sleep", "300").start();
        Process launcher = launcherThatWatches(watched.pid());
        assertThat(launcher.inputReader().readLine()).isEqualTo("watching");
        launcher.destroyForcibly();
        assertThat(watched.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessIsLeftAloneOnceTheWatchHasEnded() throws Exception {
        watched = new ProcessBuilder("sleep", "300").start();
        Warden warden = new Warden();
        warden.watch(watched.pid());
        ProcessHandle shell = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .findFirst()
                .orElseThrow();
        warden.close();
        shell.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(watched.isAlive()).isTrue();
    }

    private static Process launcherThatWatches(long pid) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Watching.class.getName(),
                        Long.toString(pid)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Stands for the launcher, to be killed. */
    static final class Watching {
        private Watching() {}

        public static void main(String[] arguments) throws Exception {
            new Warden().watch(Long.parseLong(arguments[0]));
            System.out.println("watching");
            Thread.currentThread().join();
        }
    }
}
