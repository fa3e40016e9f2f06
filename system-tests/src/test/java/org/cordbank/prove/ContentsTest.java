package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of files against its rows")
class ContentsTest {
    private static final String ONE = hash("one");
    private static final String TWO = hash("two");

    @TempDir
    private Path folder;

    @Test
    void aContentWithItsRowIsSound() throws IOException {
        lay(ONE, "one");

        assertThat(compared(Set.of(ONE), Set.of(), true).broken()).isEmpty();
    }

    @Test
    void aRowWithoutItsContentIsBroken() throws IOException {
        assertThat(compared(Set.of(ONE), Set.of(), false).broken())
                .containsExactly(new Broken("I7", "file " + ONE + " is not in the folder"));
    }

    @Test
    void anAlteredContentIsBroken() throws IOException {
        lay(ONE, "another");

        assertThat(compared(Set.of(ONE), Set.of(), false).broken())
                .containsExactly(new Broken("I4", "file " + ONE + " has another content"));
    }

    @Test
    void aContentWithoutARowIsAllowedToAnUnfinishedActUntilTheSweep() throws IOException {
        lay(ONE, "one");

        assertThat(compared(Set.of(), Set.of(ONE), false).broken()).isEmpty();
        assertThat(compared(Set.of(), Set.of(TWO), false).broken()).hasSize(1);
        assertThat(compared(Set.of(), Set.of(ONE), true).broken())
                .extracting(Broken::sentence)
                .singleElement()
                .asString()
                .endsWith("which outlived the sweep");
    }

    @Test
    void aPartIsAllowedWhileItIsReceivedAndNothingElseIs() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("incoming")).resolve("x.part"), "o");

        assertThat(compared(Set.of(), Set.of(), false).broken()).isEmpty();
        assertThat(compared(Set.of(), Set.of(), true).broken()).hasSize(1);
        Files.writeString(folder.resolve("stray.txt"), "o");
        assertThat(compared(Set.of(), Set.of(), false).broken())
                .containsExactly(new Broken("I7", "stray.txt belongs to nothing"));
    }

    @Test
    void anEmptyFolderIsToldAsNothingLookedAt() throws IOException {
        assertThat(compared(Set.of(), Set.of(), true).lines())
                .contains("| I4 | contents in the folder, computed anew | 0: nothing to look at |");
    }

    private Checked compared(Set<String> named, Set<String> unfinished, boolean swept) throws IOException {
        Checked checked = new Checked();
        new Contents(folder, named, unfinished).compare(checked, swept);
        return checked;
    }

    private void lay(String name, String content) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve(name.substring(0, 2))).resolve(name), content);
    }

    private static String hash(String content) {
        return Contents.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
