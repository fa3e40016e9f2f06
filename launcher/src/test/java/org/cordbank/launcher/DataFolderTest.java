package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The note of a running bank")
class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void isReadWhileItsBankRuns() throws Exception {
        try (DataFolder held = DataFolder.take(folder)) {
            held.noteRunning("jdbc:mariadb://127.0.0.1:1/cordbank", true);
            assertThat(DataFolder.running(folder)).hasValueSatisfying(note -> assertThat(note.getProperty("url"))
                    .isEqualTo("jdbc:mariadb://127.0.0.1:1/cordbank"));
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .hasMessageContaining("is in use by another running CordBank");
        }
    }

    @Test
    void tellsNothingWhenItOutlivedItsBank() throws Exception {
        try (DataFolder killed = DataFolder.take(folder)) {
            killed.noteRunning("jdbc:mariadb://127.0.0.1:1/cordbank", true);
        }
        assertThat(folder.resolve("running.properties")).exists();
        assertThat(DataFolder.running(folder)).isEmpty();
        DataFolder.take(folder).close();
        assertThat(folder.resolve("running.properties")).doesNotExist();
    }
}
