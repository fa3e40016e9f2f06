package org.cordbank.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordbank.db.Folders;
import org.cordbank.launcher.Face;
import org.cordbank.launcher.ServerCommands;

/** The application server with nothing in it, started as a face is started. */
record EmptyHouse(Path server, Path war, Path work) {
    private static final int HEAP_MB = 768;
    private static final int STOP_SECONDS = 20;

    double secondsToFirstPage() throws IOException, InterruptedException {
        Folders.delete(work);
        Files.createDirectories(work);
        int port = freePort();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command(port))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolveSibling("empty.log").toFile())
                .start();
        try {
            StartScenario.awaitPage(URI.create("http://127.0.0.1:" + port + "/"));
            return StartScenario.since(begun);
        } finally {
            process.destroy();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private List<String> command(int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Face.FLAGS);
        command.addAll(List.of(
                "-Xmx" + HEAP_MB + "m",
                "-Djava.io.tmpdir=" + work,
                "-jar",
                server.resolve("payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                commands("preboot", ServerCommands.BEFORE_BOOT),
                "--postbootcommandfile",
                commands("postboot", ServerCommands.AFTER_BOOT),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        return command;
    }

    private String commands(String name, List<String> lines) throws IOException {
        return Files.writeString(work.resolve(name + ".txt"), String.join("\n", lines) + "\n")
                .toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
