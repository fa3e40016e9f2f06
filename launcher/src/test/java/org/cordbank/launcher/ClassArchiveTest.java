package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of classes")
class ClassArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void isWhatAnOrderlyEndedProcessLeft() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        ClassArchive.Recording recording = archive.into(folder.resolve("work.jsa"));
        assertThat(archive.isKept()).isFalse();
        assertThat(recording.flags()).contains("-XX:ArchiveClassesAtExit=" + folder.resolve("work.jsa"));
        Files.writeString(folder.resolve("work.jsa"), "classes");
        recording.keep();
        assertThat(archive.isKept()).isTrue();
        assertThat(folder.resolve("work.jsa")).doesNotExist();
        assertThat(archive.use()).contains("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
    }

    @Test
    void isNotThereWhenTheProcessLeftNone() {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        archive.into(folder.resolve("work.jsa")).keep();
        assertThat(archive.isKept()).isFalse();
    }

    @Test
    void ofTwoRecordedAtTheSameTimeTheLaterOneStays() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        for (String each : java.util.List.of("one", "two")) {
            Path work = Files.writeString(folder.resolve(each), each);
            archive.into(work).keep();
        }
        assertThat(folder.resolve("classes.jsa")).hasContent("two");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
