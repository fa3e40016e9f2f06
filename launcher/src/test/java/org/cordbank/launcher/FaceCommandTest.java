package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cordbank.db.Account;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command of a face")
class FaceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void startsFromTheServersArchiveWhereItCannotBeUnpacked() throws Exception {
        Path server = Files.createDirectories(folder.resolve("server"));
        Files.writeString(server.resolve("payara-micro.jar"), "no archive at all");
        Files.writeString(server.resolve("mariadb-java-client.jar"), "no driver");
        Path work = Files.createDirectories(folder.resolve("work"));
        FaceCommand command = FaceCommand.of(Face.Kind.OFFICE, server, work);
        List<String> words = command.words(8081, new Account("office", "secret"), Map.of("cordbank.some", "thing"));
        assertThat(words)
                .containsSequence("-jar", server.resolve("payara-micro.jar").toString());
        assertThat(words).noneMatch(word -> word.contains("secret")).noneMatch(word -> word.contains("SharedArchive"));
        assertThat(words).contains("-Dcordbank.some=thing");
    }
}
