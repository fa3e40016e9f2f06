package org.cordbank.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own, to be stopped or killed. */
final class Launched implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final int LOOK_AGAIN_MS = 100;

    private final Process process;
    private final Path said;

    private Launched(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Carries out a command on the bank in {@code data}; what it says goes to a file beside that. */
    static Launched of(Path data, String... words) throws IOException {
        Files.createDirectories(data.getParent());
        Path said = Files.createTempFile(data.getParent(), "said", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir="
                        + Files.createDirectories(data.resolveSibling("tmp")).toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return new Launched(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start(),
                said);
    }

    /** Something that has to come about. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Waits until something holds; the launcher may not end before. */
    void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(
                        what + " did not come about, alive: " + process.isAlive() + ", said: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
    }

    /** Waits until the launcher has said {@code words}. */
    void awaitWords(String words) throws Exception {
        await('"' + words + '"', () -> said().contains(words));
    }

    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    /** As Ctrl-C does; returns when the launcher has ended. */
    void stop() throws InterruptedException {
        process.destroy();
        ended();
    }

    /** As a power cut would; returns when the launcher has ended. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** Waits for the end and answers the exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher did not end within " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
