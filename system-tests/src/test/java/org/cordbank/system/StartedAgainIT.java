package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cordbank.db.Folders;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.Face;
import org.cordbank.launcher.Settings;
import org.cordbank.variant.Unplayed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank started again")
class StartedAgainIT {
    private static final Path FOLDER = BankSession.target().resolve("started-again");
    private static Path server;

    /** A server folder of its own: the shipped one may have been started before. */
    @BeforeAll
    static void ship() throws Exception {
        Folders.delete(FOLDER);
        server = Files.createDirectories(FOLDER.resolve("server"));
        Path shipped = Path.of(System.getProperty("cordbank.root"), "launcher", "target", "server");
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, server.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void startsFromTheUnpackedServerWithTheClassesItsFirstRunLeft() throws Exception {
        assertThat(commandsOfOneRun(Map.of(Face.RECORD, "true")))
                .allMatch(words -> !words.contains("-XX:SharedArchiveFile="));
        assertThat(archives()).as("classes recorded by the first run").hasSize(1);
        assertThat(Files.size(archives().get(0))).isGreaterThan(10_000_000);
        assertThat(commandsOfOneRun(Map.of()))
                .hasSize(2)
                .allMatch(words -> words.contains("-XX:SharedArchiveFile="))
                .noneMatch(words -> words.contains("payara-micro.jar"));
    }

    private static List<String> commandsOfOneRun(Map<String, String> told) throws Exception {
        Path data = FOLDER.resolve("data");
        Unplayed.lay(data, List.of(Unplayed.CAST, Unplayed.CHARITY), owner -> {});
        try (Bank bank = Bank.open(Settings.demoOnFreePorts(data, server).with(told), (zh, en) -> {})) {
            assertThat(status(bank.portalUrl() + "/")).isEqualTo(200);
            assertThat(status(bank.officeUrl() + "/sign-in.xhtml")).isEqualTo(200);
            return bank.facePids().stream().map(StartedAgainIT::words).toList();
        }
    }

    private static String words(long pid) {
        return ProcessHandle.of(pid).orElseThrow().info().commandLine().orElseThrow();
    }

    private static List<Path> archives() throws Exception {
        try (Stream<Path> all = Files.walk(server)) {
            return all.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
