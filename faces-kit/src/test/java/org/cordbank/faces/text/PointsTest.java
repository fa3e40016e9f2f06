package org.cordbank.faces.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Coordinates of a drawing")
class PointsTest {
    @Test
    void areWrittenToATenthOfAUnit() {
        assertThat(Points.of(56, 316.46)).isEqualTo("56.0,316.5");
        assertThat(Points.of(0.04, -0.04)).isEqualTo("0.0,0.0");
        assertThat(Points.of(-3.96, 704.949)).isEqualTo("-4.0,704.9");
    }

    @Test
    void areThoseOfTheSlowWay() {
        for (double x = -20.13; x < 720; x += 0.4) {
            assertThat(Points.of(x, x)).isEqualTo(String.format(Locale.ROOT, "%.1f,%.1f", x, x));
        }
    }
}
