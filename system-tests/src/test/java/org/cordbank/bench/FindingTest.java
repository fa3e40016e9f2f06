package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
        finding.check("reads of an answered look-up", 3.0, 2);
        assertThat(finding.passes()).isFalse();
        assertThat(finding.reasons()).containsExactly("reads of an answered look-up: 3.0, wanted <= 2");
    }

    @Test
    void ofAGoalThatMustNotBeExceededIsReadTheOtherWay() {
        Pairs pairs = Pairs.of(List.of(30.0, 30.0, 31.0, 29.0, 30.0), List.of(10.0, 10.0, 10.0, 10.0, 10.0), 0.1);
        assertThat(new Finding("start", Goal.atMost(3.0), pairs).line()).isEqualTo("start: 3.00 (goal <= 3.00) PASS");
        assertThat(new Finding("start", Goal.atMost(2.9), pairs).line()).endsWith("FAIL");
    }

    private static Finding finding(List<Double> page, List<Double> baseline, double share) {
        return new Finding("status", Goal.atLeast(0.40), Pairs.of(page, baseline, share));
    }
}
