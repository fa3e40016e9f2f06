package org.cordbank.faces.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cordbank.faces.views.KitBundles;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void aKeyIsFoundInItsRoomAndFilled() {
        assertThat(Wording.in(Wording.CHINESE, "kit.steps.at", 3, 8)).isEqualTo("第 3 步，共 8 步");
        assertThat(Wording.in(Wording.ENGLISH, "kit.steps.at", 3, 8)).isEqualTo("Step 3 of 8");
    }

    @Test
    void aKeyNobodyWroteIsShownAsItIs() {
        assertThat(Wording.in(Wording.CHINESE, "kit.nowhere")).isEqualTo("kit.nowhere");
    }

    @Test
    void anApostropheNeedsNoDoubling() {
        assertThat(Wording.filled("the bank's {0}", Wording.ENGLISH, "clock")).isEqualTo("the bank's clock");
        assertThat(Wording.filled("the bank''s {0}", Wording.ENGLISH, "clock")).isEqualTo("the bank's clock");
    }

    @Test
    void aYearIsNotGrouped() {
        assertThat(Wording.filled("{0}", Wording.ENGLISH, 2026)).isEqualTo("2026");
    }

    @Test
    void oneAndManyDiffer() {
        assertThat(Wording.in(Wording.ENGLISH, "kit.errors.title", 1)).isEqualTo("One thing needs to be changed");
        assertThat(Wording.in(Wording.ENGLISH, "kit.errors.title", 2)).isEqualTo("2 things need to be changed");
    }

    @Test
    void anInstantIsReadInTheBanksZone() {
        assertThat(Wording.filled("{0}", Wording.CHINESE, Instant.parse("2026-05-28T16:30:00Z")))
                .isEqualTo("2026-05-29 00:30");
    }

    @Test
    void theKitSpeaksBothLanguages() throws java.io.IOException {
        List<String> broken = KitBundles.check(Path.of("src/main/resources/texts"));

        assertThat(broken).isEmpty();
    }
}
