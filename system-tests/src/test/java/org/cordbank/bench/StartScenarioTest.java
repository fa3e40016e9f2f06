package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a start")
class StartScenarioTest {
    @Test
    void tellsWhetherTheFacesFoundAnArchiveOfClassesAndWhatTheEmptyServerIs() {
        assertThat(StartScenario.conditions(5, 0, true))
                .startsWith("5 pairs of one start each")
                .contains(
                        "a bank with 0 units",
                        "from unpacked parts and an archive of the server's classes",
                        "as its maker ships it")
                .contains("No warm-up and no load.");
        assertThat(StartScenario.conditions(5, 0, false))
                .contains("the faces from unpacked parts, without an archive of classes");
    }
}
