package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.cordbank.db.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A face that does not come up")
class FacesTest {
    private static final Account NOBODY = new Account("nobody", "secret");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path server;
    private DataFolder data;
    private Warden warden;
    private Face face;

    @BeforeEach
    void layTheServer() throws Exception {
        server = Files.createDirectories(folder.resolve("server"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Server.class.getName());
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(server.resolve(UnpackedServer.ARCHIVE)), manifest)) {
            String entry = Server.class.getName().replace('.', '/') + ".class";
            jar.putNextEntry(new JarEntry(entry));
            try (InputStream bytes = Server.class.getClassLoader().getResourceAsStream(entry)) {
                bytes.transferTo(jar);
            }
            jar.closeEntry();
        }
        Files.writeString(server.resolve(UnpackedServer.DRIVER), "no driver");
        data = DataFolder.take(folder.resolve("data"));
        warden = new Warden();
        face = new Face(Face.Kind.PORTAL, Ports.orFree(0), data.log("portal"));
    }

    @AfterEach
    void close() throws Exception {
        face.askToStop();
        face.awaitEnd();
        warden.close();
        data.close();
    }

    private void start(String how) throws Exception {
        face.start(server, data, NOBODY, Map.of("cordbank.play", how));
    }

    @Test
    void isToldWithTheLineThatSaysWhy() throws Exception {
        start("without-face");
        assertThatThrownBy(() -> face.awaitReady(LONGEST))
                .isInstanceOfSatisfying(CannotRun.class, refused -> assertThat(refused.sentence())
                        .contains(
                                "公众门户没有启动成功：“Exception while loading the app : no such bean”",
                                "The portal did not start: ")
                        .doesNotContain("tid:", "（进程退出码"));
        assertThat(face.isLost()).isTrue();
    }

    @Test
    void isNotLostWhileItIsOnlySilent() throws Exception {
        start("silent");
        assertThatThrownBy(() -> face.awaitReady(Duration.ofSeconds(2)))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("The portal did not start. Details are in ");
        assertThat(face.isLost()).isFalse();
    }

    @Test
    void isToldWithTheCodeItsProcessEndedWith() throws Exception {
        start("end");
        assertThatThrownBy(() -> face.awaitReady(LONGEST))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("The portal did not start (its process ended with 3): "
                        + "\"java.net.BindException: Address already in use\". Details are in ");
        assertThat(face.isLost()).isTrue();
    }

    @Test
    void isEndedBeforeItIsStartedAgainOnItsPort() throws Exception {
        Faces faces = Faces.of(
                Settings.emptyOnFreePorts(folder, server, folder, "first.admin", folder.resolve("password")),
                data,
                warden);
        Path once = Files.createFile(folder.resolve("first-time"));
        faces.start(
                server,
                new Access("jdbc:mariadb://127.0.0.1:1/cordbank", Account.HOST, NOBODY, NOBODY, NOBODY),
                Map.of("cordbank.play", "without-face-once:" + once));
        try {
            Face portal = faces.portal();
            assertThatThrownBy(() -> faces.awaitReady(portal)).isInstanceOf(CannotRun.class);
            long left = portal.pid();
            assertThat(ProcessHandle.of(left)).isPresent();
            faces.startAgain(portal);
            faces.awaitReady(portal);
            assertThat(portal.pid()).isNotEqualTo(left);
            assertThat(ProcessHandle.of(left)).isEmpty();
        } finally {
            faces.stop();
        }
    }

    @Test
    void isReadAsFarAsItsLogTells() throws Exception {
        Path log = folder.resolve("a.log");
        assertThat(new FaceLog(log).reason()).isEmpty();
        Files.write(
                log,
                List.of(
                        "[2026-11-26T10:12:04.277+0000] [] [[1;93mWARNING[0m] [NCLS] [[1;94mjmx[0m] [tid: _ThreadID=18"
                                + " _ThreadName=GF Domain XML] [levelValue: 900] an error of no weight",
                        "java.lang.OutOfMemoryError: Java heap space",
                        "\tat org.cordbank.SomeException.of(SomeException.java:1)",
                        "\t... 12 more (error)",
                        "the end"));
        assertThat(new FaceLog(log).reason()).contains("java.lang.OutOfMemoryError: Java heap space");
        assertThat(new FaceLog(log).tellsOfNoFace()).isFalse();
        Files.write(
                log,
                List.of(
                        "Unrecognized VM option 'NoSuchFlag'",
                        "Error: Could not create the Java Virtual Machine.",
                        "Error: A fatal exception has occurred. Program will exit."));
        assertThat(new FaceLog(log).reason()).contains("Unrecognized VM option 'NoSuchFlag'");
        Files.writeString(log, "[a [b] c] [d] an error " + "x".repeat(300));
        assertThat(new FaceLog(log).reason().orElseThrow())
                .startsWith("an error x")
                .endsWith("x ...");
    }

    /** A server as far as a face's start is concerned. */
    static final class Server {
        private Server() {}

        public static void main(String[] words) throws Exception {
            List<String> told = List.of(words);
            if (told.contains("--outputlauncher")) {
                System.exit(1);
            }
            int port = Integer.parseInt(told.get(told.indexOf("--port") + 1));
            String[] play = System.getProperty("cordbank.play").split(":", 2);
            switch (play[0]) {
                case "end" -> {
                    System.out.println("java.net.BindException: Address already in use");
                    System.exit(3);
                }
                case "without-face" -> withoutFace(port);
                case "silent" -> http(port);
                default -> {
                    if (System.getProperty("cordbank.face").equals("portal")
                            && Files.deleteIfExists(Path.of(play[1]))) {
                        withoutFace(port);
                    }
                    http(port).createContext("/health/ready", Server::ready);
                }
            }
        }

        private static void withoutFace(int port) throws Exception {
            System.out.println(
                    "[2026-11-26T10:12:04.277+0000] [] [SEVERE] [] [core] [tid: _ThreadID=1] [levelValue: 1000] "
                            + "Exception while loading the app : no such bean");
            http(port);
        }

        private static HttpServer http(int port) throws IOException {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            http.start();
            return http;
        }

        private static void ready(HttpExchange exchange) throws IOException {
            byte[] ready = "{\"schema\":\"1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, ready.length);
            exchange.getResponseBody().write(ready);
            exchange.close();
        }
    }
}
