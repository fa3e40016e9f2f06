package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The usual number of days is the median, slow is later than nine of ten")
class PaceTest {
    @Test
    void ofTwentyUnitsTheTenthAndTheEighteenthDecide() {
        List<Integer> days = IntStream.rangeClosed(31, 50).boxed().toList();
        assertThat(Pace.of(days)).isEqualTo(new Pace(20, 40, 48, true));
    }

    @Test
    void oneUnitIsItsOwnMedian() {
        assertThat(Pace.of(List.of(42))).isEqualTo(new Pace(1, 42, 42, true));
    }

    @Test
    void ofElevenTheSixthAndTheTenth() {
        List<Integer> days = IntStream.rangeClosed(1, 11).boxed().toList();
        assertThat(Pace.of(days)).isEqualTo(new Pace(11, 6, 10, true));
    }

    @Test
    void onlyADayAfterTheNinthOfTenIsSlow() {
        Pace pace = new Pace(20, 40, 48, true);
        assertThat(pace.isSlow(48)).isFalse();
        assertThat(pace.isSlow(49)).isTrue();
    }
}
