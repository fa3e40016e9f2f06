package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.cordbank.prove.Orders.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a proof")
class ProveReportTest {
    private static final Order FULL = Orders.of("face").chosen().get(0);
    private static final Order SHORT =
            Orders.of("face", "--face-kills", "3").chosen().get(0);

    @Test
    void endsWithTheVerdictAndWhatWasReallyDone() {
        assertThat(ProveReport.line(FULL, 200, 0, OptionalDouble.of(33.4)))
                .isEqualTo("face: PASS (200 kills, longest recovery 33 s)");
        assertThat(ProveReport.line(FULL, 12, 2, OptionalDouble.empty())).isEqualTo("face: FAIL (12 kills, 2 broken)");
    }

    @Test
    void ofAShortRunSaysSoAndHasANameOfItsOwn() {
        assertThat(ProveReport.line(SHORT, 3, 0, OptionalDouble.of(31)))
                .isEqualTo("face: PASS (3 kills, longest recovery 31 s, a short run, the full one is 200 kills)");
        LocalDate day = LocalDate.of(2026, 11, 26);
        assertThat(ProveReport.name(SHORT, day)).isEqualTo("2026-11-26-prove-face-short.md");
        assertThat(ProveReport.name(FULL, day)).isEqualTo("2026-11-26-prove-face.md");
    }
}
