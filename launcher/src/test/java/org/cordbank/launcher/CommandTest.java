package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The one command says in both languages what is in the way")
class CommandTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void aJavaThatIsTooOldIsNamedWithItsVersion() throws Exception {
        assertThat(said(java("openjdk version \"11.0.22\" 2024-01-16"), "run"))
                .contains("Java 版本过旧（11）", "This Java is too old (11): CordBank needs JDK 17 or newer.");
        assertThat(said(java("java version \"1.8.0_392\""), "run")).contains("too old (8)");
    }

    @Test
    void aMissingJavaIsMissed() throws Exception {
        assertThat(said(folder.resolve("nothing"), "run")).contains("没有找到 Java", "Java is missing");
    }

    @Test
    void anUnknownCommandLeadsToTheHelp() throws Exception {
        assertThat(said(null, "fly")).contains("fly", "./cordbank help");
        assertThat(said(null, "help")).contains("--first-admin", "--no-demo", "--jdbc-url");
    }

    /** A home with a java that only knows its version. */
    private Path java(String version) throws IOException {
        Path home = Files.createTempDirectory(folder, "jdk");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static String said(Path javaHome, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", ROOT.resolve("cordbank").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome.toString());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
