package org.cordbank.charity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The panel's majority")
class MajorityTest {
    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({
        "3, 0, GRANT",
        "2, 1, GRANT",
        "1, 2, REFUSE",
        "0, 3, REFUSE",
        "2, 0, ADJOURNED",
        "0, 0, ADJOURNED",
        "2, 2, ADJOURNED",
        "3, 2, GRANT"
    })
    void needsThreeVotesAndNoTie(long grants, long refusals, Majority expected) {
        assertThat(Majority.of(grants, refusals, 3)).isEqualTo(expected);
    }
}
