package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of classes")
class ClassArchiveTest {
    private static final String PROGRAM = Program.class.getName().replace('.', '/');

    @TempDir
    private Path folder;

    private UnpackedServer server;
    private ClassArchive archive;
    private Warden warden;

    @BeforeEach
    void layTheServer() throws IOException {
        Path root = Files.createDirectories(folder.resolve("unpacked"));
        server = new UnpackedServer(root, jar(folder.resolve("driver.jar"), "no/driver.txt"));
        jar(root.resolve("launch-micro.jar"), PROGRAM + ".class");
        archive = ClassArchive.of(server);
        warden = new Warden();
    }

    @AfterEach
    void close() throws IOException {
        warden.close();
    }

    private static Path jar(Path jar, String entry) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream bytes = ClassArchiveTest.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            if (bytes != null) {
                bytes.transferTo(out);
            }
            out.closeEntry();
        }
        return jar;
    }

    private void make() {
        make("# names\njava/lang/Object\nnot/There\n" + PROGRAM + "\n");
    }

    private void make(String names) {
        try {
            archive.make(new ByteArrayInputStream(names.getBytes(StandardCharsets.US_ASCII)), warden);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void holdsTheClassesOfTheListForARealRun() throws Exception {
        assertThat(archive.isKept()).isFalse();
        make();
        assertThat(archive.isKept()).isTrue();
        assertThat(told()).contains(Program.class.getName() + " source: shared objects file");
    }

    @Test
    void doesNoHarmWhereItDoesNotFit() throws Exception {
        make();
        Files.setLastModifiedTime(server.root().resolve("launch-micro.jar"), FileTime.fromMillis(0));
        assertThat(told()).contains("ran").doesNotContain(Program.class.getName() + " source: shared");
    }

    @Test
    void isMadeOnceByBanksThatStartAtTheSameTimeAndLeavesNothingElse() throws Exception {
        Files.writeString(archive.file().resolveSibling(archive.file().getFileName() + ".1.part"), "of a killed one");
        List<CompletableFuture<Void>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.runAsync(this::make))
                .toList();
        both.forEach(CompletableFuture::join);
        Object made = Files.getAttribute(archive.file(), "unix:ino");
        make();
        assertThat(Files.getAttribute(archive.file(), "unix:ino")).isEqualTo(made);
        try (Stream<Path> left = Files.list(server.root())) {
            assertThat(left)
                    .containsExactlyInAnyOrder(archive.file(), server.root().resolve("launch-micro.jar"));
        }
    }

    @Test
    void isNotThereWhereJavaMakesNone() throws Exception {
        assertThatThrownBy(() -> make("@no-such-word\n")).hasRootCauseInstanceOf(IOException.class);
        ClassArchive.of(new UnpackedServer(folder.resolve("away"), server.driver()))
                .make(warden);
        assertThat(archive.isKept()).isFalse();
        try (Stream<Path> left = Files.list(server.root())) {
            assertThat(left).containsExactly(server.root().resolve("launch-micro.jar"));
        }
    }

    @Test
    void isMadeFromNamesThatAreTheSameInEveryRun() throws IOException {
        try (InputStream names = ClassArchive.class.getResourceAsStream("server-classes.txt")) {
            List<String> lines = new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines)
                    .isSorted()
                    .contains("java/lang/Object", "fish/payara/micro/impl/PayaraMicroImpl", "org/mariadb/jdbc/Driver")
                    .noneMatch(line -> line.startsWith("org/cordbank/") || line.contains("$$"))
                    .allMatch(line -> line.matches("[\\w/$-]+"));
        }
    }

    @Test
    void isLeftUnmadeByAnInterrupt() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> archive.make(warden)).isInstanceOf(InterruptedException.class);
        assertThat(archive.isKept()).isFalse();
    }

    private String told() throws Exception {
        List<String> words = new ArrayList<>(List.of(FaceCommand.java()));
        words.add("-Xmx" + Face.Kind.PORTAL.heapMb + "m");
        words.addAll(Face.FLAGS);
        words.addAll(archive.use());
        words.addAll(List.of("-Xlog:class+load", "-cp", server.classPath(), Program.class.getName()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(all).isZero();
        return all;
    }

    /** What a face runs. */
    static final class Program {
        private Program() {}

        public static void main(String[] words) {
            System.out.println("ran");
        }
    }
}
