package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The benchmark's command line")
class OptionsTest {
    private static final Scenario STATUS = new StatusScenario();
    private static final Scenario START = new StartScenario();
    private static final Scenario GROWTH = new GrowthScenario();
    private static final List<Scenario> ALL = List.of(STATUS, START, GROWTH);

    @Test
    void withoutAWordRunsEverythingForTheRecord() {
        Options options = new Options();
        assertThat(options.chosen(ALL)).isEqualTo(ALL);
        for (Scenario scenario : ALL) {
            scenario.admit(options.plan());
            assertThat(scenario.shortfall(options.plan())).isEmpty();
            assertThat(options.reports(options.plan(), scenario))
                    .isEqualTo(Path.of("docs/evidence").toAbsolutePath());
        }
    }

    @ParameterizedTest
    @CsvSource({"--warm-up,119", "--slice,19", "--pairs,4", "--units,749999"})
    void aRunThatFallsShortIsATrialAndLeavesTheDaysResultAlone(String option, String value) {
        Options options = new Options("status", option, value, "--data", "bench");
        assertThat(options.reports(options.plan(), STATUS))
                .isEqualTo(Path.of("bench/trials").toAbsolutePath());
        if (!option.equals("--pairs")) {
            assertThat(STATUS.shortfall(options.plan()))
                    .singleElement()
                    .asString()
                    .contains(value.substring(0, 2));
        }
    }

    @Test
    void aTrialGoesWhereItIsSent() {
        Options options = new Options("status", "--slice", "1", "--evidence", "there");
        assertThat(options.reports(options.plan(), STATUS))
                .isEqualTo(Path.of("there").toAbsolutePath());
    }

    @Test
    void aStartNeedsNeitherWarmUpNorUnits() {
        Options options = new Options("--warm-up", "0", "--slice", "1", "--units", "1", "--units-before", "1");
        assertThat(START.shortfall(options.plan())).isEmpty();
    }

    @Test
    void growthIsOfTenTimesTheUnits() {
        Plan plan = new Options("--units", "750000", "--units-before", "75001").plan();
        assertThat(GROWTH.shortfall(plan)).containsExactly("750,000 units are not ten times 75,001");
    }

    @Test
    void aListWithoutAFullThousandthPageIsRefused() {
        GROWTH.admit(new Options("--units-before", "20021").plan());
        assertThatThrownBy(() -> GROWTH.admit(new Options("--units-before", "20020").plan()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("收到的是 20020")
                .hasMessageContaining("--units-before takes more than 20020");
        assertThatThrownBy(() -> GROWTH.admit(new Options("--units", "75000").plan()))
                .hasMessageContaining("--units takes more than --units-before (75000), not 75000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--slice", "--data", "--evidence"})
    void anOptionWithoutItsValueIsNamedAndSoIsWhatItTakes(String option) {
        assertThatThrownBy(() -> new Options("status", option))
                .hasMessageContaining(option + " 后面缺少它的值")
                .hasMessageContaining(option + " lacks its value, for example " + option + " ");
        assertThatThrownBy(() -> new Options(option, "--pairs", "5")).hasMessageContaining(option + " lacks its value");
    }

    @ParameterizedTest
    @CsvSource({
        "--slice,0,1",
        "--pairs,0,1",
        "--connections,0,1",
        "--units,0,1",
        "--units,12345678,1",
        "--warm-up,soon,0"
    })
    void aNumberThatMeasuresNothingIsRefusedWithItsValue(String option, String value, int least) {
        assertThatThrownBy(() -> new Options(option, value).plan())
                .hasMessageContaining(option + " takes a whole number from " + least + ", not " + value);
    }

    @Test
    void anUnknownWordIsQuoted() {
        assertThatThrownBy(() -> new Options("states").chosen(ALL))
                .hasMessageContaining("states is none of [status, start, growth]");
    }
}
