package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A benchmark's verdict")
class FindingTest {
    private static final List<Double> STEADY = List.of(100.0, 101.0, 99.0, 100.0, 102.0);

    @Test
    void isTheMedianOfThePairsAgainstTheGoal() {
        Finding finding = finding(List.of(40.0, 41.0, 55.0, 39.0, 45.0), STEADY, 0.1);
        assertThat(finding.line()).isEqualTo("status: 0.41 (goal >= 0.40) PASS");
        assertThat(finding(List.of(30.0, 31.0, 45.0, 29.0, 35.0), STEADY, 0.1).line())
                .isEqualTo("status: 0.31 (goal >= 0.40) FAIL");
    }

    @Test
    void isNoneWhenTheBaselineDiffersFromItself() {
        Finding finding = finding(STEADY, List.of(100.0, 60.0, 99.0, 100.0, 102.0), 0.1);
        assertThat(finding.line()).endsWith("FAIL");
        assertThat(finding.reasons()).containsExactly("the baseline's own spread is 1.70, at most 1.5 counts");
    }

    @Test
    void isNoneWhenTheGeneratorTookMoreThanAQuarterOfTheMachine() {
        Finding finding = finding(STEADY, STEADY, 0.31);
        assertThat(finding.passes()).isFalse();
        assertThat(finding.reasons()).containsExactly("the generator took 31 % of the machine, at most 25 %");
    }

    @Test
    void isNoneOfFewerThanFivePairs() {
        assertThat(finding(List.of(50.0), List.of(100.0), 0.1).reasons())
                .containsExactly("1 pairs, at least 5 are needed");
    }

    @Test
    void failsWithAConditionBesideTheFigureAndSaysWhich() {
        Finding finding = finding(STEADY, STEADY, 0.1);
        finding.check("writes of an answered look-up", 3.0, 0, 2);
        assertThat(finding.passes()).isFalse();
        assertThat(finding.reasons()).containsExactly("writes of an answered look-up: 3.0, wanted <= 2");
    }

    /** A page that asked the database nothing was no page. */
    @Test
    void failsWhenNothingWasRead() {
        Finding finding = finding(STEADY, STEADY, 0.1);
        finding.check("reads of an answered look-up", 2.0, 1, 2);
        assertThat(finding.passes()).isTrue();
        finding.check("reads of an answered look-up", 0.0, 1, 2);
        assertThat(finding.line()).endsWith("FAIL");
        assertThat(finding.reasons()).containsExactly("reads of an answered look-up: 0.0, wanted >= 1 and <= 2");
    }

    /** Nothing within a limit that must not be exceeded looks like the best figure of all. */
    @Test
    void isNoneWhenASideHasNoFigure() {
        List<Double> gap = List.of(10.0, 10.0, 0.0, 10.0, 10.0);
        List<Double> full = List.of(10.0, 10.0, 10.0, 10.0, 10.0);
        List<Double> silent = List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        for (Pairs pairs : List.of(
                Pairs.of(gap, full, 0.1),
                Pairs.of(List.of(0.0, 0.0, 0.0, 0.0, 0.0), full, 0.1),
                Pairs.of(full, List.of(0.0, 0.0, 0.0, 0.0, 0.0), 0.1),
                Pairs.of(silent, full, 0.1),
                Pairs.of(full, silent, 0.1))) {
            for (Goal goal : List.of(Goal.atMost(1.2), Goal.atLeast(0.4))) {
                Finding finding = new Finding("growth", goal, pairs, List.of());
                assertThat(finding.line()).endsWith("FAIL");
                assertThat(finding.reasons()).anyMatch(why -> why.endsWith("has a side without a figure"));
            }
        }
    }

    @Test
    void failsWhenTheBankIsNotAsLargeAsWasSaid() {
        Finding finding = finding(STEADY, STEADY, 0.1);
        finding.rows("units in the larger bank", 750_000, 750_000);
        assertThat(finding.passes()).isTrue();
        finding.rows("units in the smaller bank", 750_000, 75_000);
        assertThat(finding.reasons()).containsExactly("units in the smaller bank: 750,000, wanted 75,000");
        assertThat(finding.line()).endsWith("FAIL");
    }

    @Test
    void ofATrialNeverPassesAndTellsWhy() {
        Finding trial =
                new Finding("status", Goal.atLeast(0.4), Pairs.of(STEADY, STEADY, 0.1), List.of("slices of 1 s"));
        assertThat(trial.line()).isEqualTo("status: 1.00 (goal >= 0.40) FAIL");
        assertThat(trial.reasons()).containsExactly("a trial, not valid for the record: slices of 1 s");
        assertThat(new Report(Path.of("nowhere"), "./cordbank bench status").text(trial, LocalDate.EPOCH))
                .contains("## Why it does not pass\n\n- a trial, not valid for the record: slices of 1 s\n")
                .endsWith("FAIL\n");
    }

    @Test
    void standsInTheReportUnderTheConditionsOfTheRunAlone() {
        Finding finding = finding(STEADY, STEADY, 0.1);
        finding.conditions("An empty bank.");
        assertThat(new Report(Path.of("nowhere"), "./cordbank bench status").text(finding, LocalDate.EPOCH))
                .startsWith("# bench status, 1970-01-01\n\n`./cordbank bench status`\n\nAn empty bank.\n\n| pair |")
                .doesNotContain("units", "connections");
    }

    @Test
    void ofAGoalThatMustNotBeExceededIsReadTheOtherWay() {
        Pairs pairs = Pairs.of(List.of(30.0, 30.0, 31.0, 29.0, 30.0), List.of(10.0, 10.0, 10.0, 10.0, 10.0), 0.1);
        assertThat(new Finding("start", Goal.atMost(3.0), pairs, List.of()).line())
                .isEqualTo("start: 3.00 (goal <= 3.00) PASS");
        assertThat(new Finding("start", Goal.atMost(2.9), pairs, List.of()).line())
                .endsWith("FAIL");
    }

    private static Finding finding(List<Double> page, List<Double> baseline, double share) {
        return new Finding("status", Goal.atLeast(0.40), Pairs.of(page, baseline, share), List.of());
    }
}
