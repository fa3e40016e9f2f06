package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a proof")
class ProveFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderThatWasNeverAProofsIsLeftAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");

        assertThatThrownBy(() -> ProveFolder.take(folder))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining(folder + " is not a folder of prove");
        assertThat(letter).hasContent("mine");
    }

    @Test
    void aProofThatRunsKeepsItsFolder() throws IOException {
        try (ProveFolder running = ProveFolder.take(folder)) {
            Path journal = Files.writeString(running.path().resolve("journal.tsv"), "a\tSENT\tplace\t1");

            assertThatThrownBy(() -> ProveFolder.take(folder))
                    .isInstanceOf(FolderRefused.class)
                    .hasMessageContaining("is in use by another prove");
            assertThat(journal).exists();
        }
    }

    @Test
    void aBankThatRunsInItKeepsIt() throws IOException {
        ProveFolder.take(folder).close();
        Path lock =
                Files.createFile(Files.createDirectories(folder.resolve("bank")).resolve("lock"));
        try (FileChannel bank = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertThat(bank.tryLock()).isNotNull();

            assertThatThrownBy(() -> ProveFolder.take(folder)).isInstanceOf(FolderRefused.class);
            assertThat(lock).exists();
        }
    }

    @Test
    void whatAnEarlierProofLeftIsTakenAway() throws IOException {
        ProveFolder.take(folder).close();
        Files.writeString(folder.resolve("journal.tsv"), "a\tSENT\tplace\t1");

        try (ProveFolder again = ProveFolder.take(folder)) {
            assertThat(again.path().resolve("journal.tsv")).doesNotExist();
        }
    }
}
