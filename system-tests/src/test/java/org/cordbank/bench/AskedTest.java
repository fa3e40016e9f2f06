package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.cordbank.bench.load.Counter;
import org.cordbank.bench.load.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A side of the pairs is held to its answers")
class AskedTest {
    private static final Duration SLICE = Duration.ofMillis(200);
    private static final List<Double> STEADY = List.of(100.0, 100.0, 100.0, 100.0, 100.0);

    @Test
    void andPassesWhenEverySliceIsAnswered() throws Exception {
        try (Counter counter = new Counter(0, Duration.ZERO)) {
            Asked asked = asked(counter.address());
            asked.warm(SLICE, 2);
            asked.slice(SLICE);
            asked.slice(SLICE);
            assertThat(held(asked).line()).isEqualTo("growth: 1.00 (goal <= 1.20) PASS");
            assertThat(asked.answers()).isPositive();
        }
    }

    @Test
    void andDoesNotPassWithARefusalInAMeasuredSlice() throws Exception {
        try (Counter counter = new Counter(0, Duration.ZERO)) {
            Asked asked = asked(counter.address());
            asked.warm(SLICE, 1);
            asked.slice(SLICE);
            counter.breakDown();
            asked.slice(SLICE);
            assertThat(held(asked).line()).endsWith("FAIL");
            assertThat(held(asked).reasons())
                    .singleElement()
                    .asString()
                    .matches("answers of the page: [0-9,]+ of 200, [1-9][0-9,]* other or none, 1 slices without one,"
                            + " wanted 200 in every slice, nothing else");
        }
    }

    @Test
    void andDoesNotPassWithARefusalBeforeAnythingCounts() throws Exception {
        try (Counter broken = new Counter(0, Duration.ZERO);
                Counter counter = new Counter(0, Duration.ZERO)) {
            broken.breakDown();
            Asked one = asked(broken.address());
            Asked other = asked(counter.address());
            Asked.warm(SLICE, 1, one, other);
            assertThat(one.failures()).isPositive();
            assertThat(other.failures()).isZero();
            assertThat(held(one).passes()).isFalse();
        }
    }

    @Test
    void andDoesNotPassWithoutAnAnswer() throws Exception {
        Counter counter = new Counter(0, Duration.ZERO);
        counter.close();
        Asked asked = asked(counter.address());
        assertThat(asked.slice(SLICE).millis(50)).isNaN();
        assertThat(held(asked).passes()).isFalse();
        assertThat(held(asked(counter.address())).passes()).isFalse();
    }

    private static Asked asked(URI address) {
        byte[] request = Wire.request(address, null);
        return new Asked("the page", address, 1, number -> request);
    }

    private static Finding held(Asked asked) {
        Finding finding = new Finding("growth", Goal.atMost(1.2), Pairs.of(STEADY, STEADY, 0.1), List.of());
        finding.answers(asked);
        return finding;
    }
}
