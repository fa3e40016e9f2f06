package org.cordbank.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cordbank.db.Account;

/** One face of the bank: a process of its own with a port, a heap and a database account of its own. */
public final class Face {
    /**
     * Property of {@link Settings} with further flags for the Java of each face, separated by spaces; {@code {face}} in
     * them becomes the face's name. No system property of the face.
     */
    public static final String JAVA_FLAGS = "cordbank.face.java";

    /** Flags every face starts with, besides its heap: on few cores a collector that works beside the pages is too dear. */
    public static final List<String> FLAGS = List.of("-XX:+UseParallelGC");

    private static final long STOP_SECONDS = 15;

    private static final int HTTP_OK = 200;
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private final Kind kind;
    private final int port;
    private final Path log;
    private Process process;

    /** The two faces. */
    enum Kind {
        PORTAL("portal-web.war", 768, 10, "公众门户", "portal"),
        OFFICE("backoffice.war", 768, 60, "业务后台", "back office");

        final String war;
        final int heapMb;

        /** No statement of this face takes longer, in seconds; more than a lock is waited for (5 s). */
        final int longestStatement;

        final String zh;
        final String en;

        Kind(String war, int heapMb, int longestStatement, String zh, String en) {
            this.war = war;
            this.heapMb = heapMb;
            this.longestStatement = longestStatement;
            this.zh = zh;
            this.en = en;
        }

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Face(Kind kind, int port, Path log) {
        this.kind = kind;
        this.port = port;
        this.log = log;
    }

    /** Starts the process; the account's password travels in its environment, where no list of processes shows it. */
    void start(Path server, DataFolder data, Account account, Map<String, String> properties)
            throws IOException, InterruptedException {
        Path work = data.fresh("work/" + kind.id());
        FaceCommand command = FaceCommand.of(kind, server, work);
        ProcessBuilder builder = new ProcessBuilder(command.words(port, account, properties));
        builder.environment().put("CORDBANK_DB_PASSWORD", account.password());
        builder.directory(work.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        process = builder.start();
        process.getOutputStream().close();
    }

    /**
     * Waits until the face says it is ready.
     *
     * @throws CannotRun says how the process ended, if it did, and what its log tells
     */
    void awaitReady(Duration longest) throws CannotRun, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + longest.toNanos();
        FaceLog told = new FaceLog(log);
        while (System.nanoTime() < end && process.isAlive() && !told.tellsOfNoFace()) {
            try {
                HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == HTTP_OK && answer.body().contains("\"schema\"")) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            TimeUnit.MILLISECONDS.sleep(ASK_AGAIN.toMillis());
        }
        throw Refusals.faceStopped(
                this, process.isAlive() ? Optional.empty() : Optional.of(process.exitValue()), told.reason());
    }

    /** Whether it will not come up any more: its process ended, or its log says that there is no face. */
    boolean isLost() {
        return !process.isAlive() || new FaceLog(log).tellsOfNoFace();
    }

    String url() {
        return "http://" + Account.HOST + ":" + port;
    }

    Kind kind() {
        return kind;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    /** Completes when the process has ended, for whatever reason. */
    java.util.concurrent.CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Asks the process to end; {@link #awaitEnd} sees that it did. */
    void askToStop() {
        if (process != null) {
            process.destroy();
        }
    }

    void awaitEnd() {
        if (process == null) {
            return;
        }
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopNow) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
