package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The size of a bank to be measured")
class SeedTest {
    @Test
    void isRefusedBeforeAnythingIsBuiltWhenThereAreNoNumbersForSoManyUnits() {
        assertThatThrownBy(() -> plan(1_000_000, 75_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--units 最多 999999（编号只有六位），收到的是 1000000  --units takes at most 999999 units, whose"
                        + " numbers have six digits, not 1000000");
        assertThatThrownBy(() -> plan(999_999, 1_000_001)).hasMessageContaining("--units-before takes at most 999999");
        assertThat(plan(999_999, 75_000).units()).isEqualTo(Seed.MOST);
    }

    private static Plan plan(int units, int unitsBefore) {
        Path folder = Path.of("target");
        return new Plan(
                Duration.ofSeconds(120), Duration.ofSeconds(20), 5, 8, units, unitsBefore, folder, folder, folder);
    }
}
