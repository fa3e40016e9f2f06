package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of several measures")
class GrowthScenarioTest {
    @Test
    void theWorstSpeaksForAllAndOneWithoutAFigureIsTheWorst() {
        Pairs good = pairs(1.0);
        Pairs slower = pairs(1.3);
        assertThat(GrowthScenario.worst(List.of(good, slower, good))).isEqualTo(1);
        assertThat(GrowthScenario.worst(List.of(slower, good, pairs(Double.NaN))))
                .isEqualTo(2);
    }

    @Test
    void oneThatWasNotMeasuredValidlySpeaksBeforeASlowerOneThatWas() {
        Pairs unsteady = Pairs.of(List.of(1.0, 2.0, 1.0, 1.0, 1.0), List.of(1.0, 2.0, 1.0, 1.0, 1.0), 0.1);
        assertThat(GrowthScenario.worst(List.of(pairs(1.3), unsteady, pairs(1.1))))
                .isEqualTo(1);
    }

    private static Pairs pairs(double ratio) {
        return Pairs.of(List.of(ratio, ratio, ratio, ratio, ratio), List.of(1.0, 1.0, 1.0, 1.0, 1.0), 0.1);
    }
}
