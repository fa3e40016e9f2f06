package org.cordbank.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The load generator is honest")
class LoadTest {
    private static final int RATE = 200;
    private static final int CONNECTIONS = 4;
    private static final Duration RUN = Duration.ofSeconds(3);

    @Test
    void againstAnEndpointThatDoesNothingEveryRequestOfTheScheduleIsSentAndCounted() throws Exception {
        try (Counter counter = new Counter(0, Duration.ZERO)) {
            byte[] request = Wire.request(counter.address(), null);
            Measured measured = new OpenLoop(counter.address(), CONNECTIONS, RATE).run(RUN, number -> request);
            assertThat(measured.count()).isEqualTo(RATE * RUN.toSeconds());
            assertThat(counter.answered()).isEqualTo(measured.count());
            assertThat(measured.failures()).isZero();
            assertThat(measured.took()).isGreaterThanOrEqualTo(RUN.minusMillis(1000 / RATE + 1));
        }
    }

    /** During a second of silence 200 people should have been answered: all of them waited, not only the four at the counter. */
    @Test
    void aServerThatPausesIsReportedByEverybodyWhoWouldHaveBeenAnsweredMeanwhile() throws Exception {
        Duration pause = Duration.ofSeconds(1);
        try (Counter counter = new Counter(RATE, pause)) {
            byte[] request = Wire.request(counter.address(), null);
            Measured measured = new OpenLoop(counter.address(), CONNECTIONS, RATE).run(RUN, number -> request);
            assertThat(measured.count()).isEqualTo(RATE * RUN.toSeconds());
            assertThat(late(measured.latency(), 950)).isPositive();
            assertThat(late(measured.latency(), 500)).isGreaterThanOrEqualTo(RATE / 2 - CONNECTIONS);
            assertThat(measured.millis(99)).isGreaterThan(500);
        }
    }

    /** What a closed loop makes of the same pause: as many late answers as it has connections. It is used for throughput only. */
    @Test
    void aClosedLoopHidesThePauseAndIsThereforeNotAskedForLatency() throws Exception {
        Duration pause = Duration.ofSeconds(1);
        try (Counter counter = new Counter(RATE, pause)) {
            byte[] request = Wire.request(counter.address(), null);
            Measured measured = new ClosedLoop(counter.address(), CONNECTIONS).run(RUN, number -> request);
            assertThat(late(measured.latency(), 950)).isBetween(1L, (long) CONNECTIONS);
        }
    }

    @Test
    void anAnswerThatIsNot200AndOneThatNeverComesAreFailures() throws Exception {
        Counter counter = new Counter(0, Duration.ZERO);
        byte[] request = Wire.request(counter.address(), null);
        counter.close();
        Measured measured = new OpenLoop(counter.address(), 1, 10).run(Duration.ofSeconds(1), number -> request);
        assertThat(measured.failures()).isEqualTo(10);
        assertThat(measured.count()).isZero();
    }

    /** A refusal comes faster than any page: it must neither raise the throughput nor lower the latency. */
    @Test
    void aRefusalIsAFailureAndNeverAnAnswer() throws Exception {
        try (Counter counter = new Counter(0, Duration.ZERO)) {
            counter.breakDown();
            byte[] request = Wire.request(counter.address(), null);
            Measured measured = new OpenLoop(counter.address(), 1, 10).run(Duration.ofSeconds(1), number -> request);
            assertThat(measured.failures()).isEqualTo(10);
            assertThat(measured.count()).isZero();
            assertThat(measured.perSecond()).isZero();
            assertThat(measured.millis(50)).isNaN();
        }
    }

    /** Whoever asks two in turn asks both as often, and what holds up one is not told of the other. */
    @Test
    void twoAskedInTurnAreAskedAlikeAndEachIsToldItsOwnPause() throws Exception {
        try (Counter quick = new Counter(0, Duration.ZERO);
                Counter paused = new Counter(20, Duration.ofSeconds(2))) {
            byte[] request = Wire.request(quick.address(), null);
            List<Measured> both =
                    new Alternating(quick.address(), paused.address()).run(RUN, number -> request, number -> request);
            assertThat(both.get(0).count()).isEqualTo(both.get(1).count()).isGreaterThan(20);
            assertThat(quick.answered()).isEqualTo(paused.answered());
            assertThat(late(both.get(0).latency(), 1_900)).isZero();
            assertThat(late(both.get(1).latency(), 1_900)).isEqualTo(1);
        }
    }

    private static long late(Histogram latency, int millis) {
        return latency.getCountBetweenValues(millis * 1000L, latency.getHighestTrackableValue());
    }
}
