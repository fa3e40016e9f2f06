package org.cordbank.faces.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecolouredThemeTest {
    @Test
    void everyColourOfTheThemeIsKnownButTheFewCounted() throws IOException {
        List<String> report = Files.readAllLines(Path.of("target/recolour.txt"));

        assertThat(report).startsWith("mapped 1021", "unmapped 43");
    }

    @Test
    void theThemeSpeaksInTokens() throws IOException {
        String theme = Files.readString(Path.of("target/classes/META-INF/resources/primefaces-bank/theme.css"));

        assertThat(theme.contains("body .ui-button{background:var(--brand);color:var(--on-solid)"))
                .isTrue();
        assertThat(theme.contains("background:#2196f3")).isFalse();
    }

    @Test
    void aDarkSystemGetsTheDarkTokens() throws IOException {
        String auto = Files.readString(Path.of("target/classes/META-INF/resources/kit/auto.css"));

        assertThat(auto)
                .contains("prefers-color-scheme: dark")
                .contains("[data-theme=\"auto\"]")
                .contains("--paper: #0C181B");
    }
}
