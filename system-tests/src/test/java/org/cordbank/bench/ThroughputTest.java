package org.cordbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.cordbank.bench.load.Counter;
import org.cordbank.bench.load.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Throughput of a page beside its baseline")
class ThroughputTest {
    private static final Scenario STATUS = new StatusScenario();

    @Test
    void isHeldToTheAnswersOfBothSides() throws Exception {
        try (Counter good = new Counter(0, Duration.ZERO);
                Counter broken = new Counter(0, Duration.ZERO)) {
            broken.breakDown();
            assertThat(measured(good, good).reasons()).noneMatch(why -> why.startsWith("answers of"));
            assertThat(measured(broken, good).reasons())
                    .anyMatch(why -> why.startsWith("answers of the page: 0 of 200"))
                    .noneMatch(why -> why.startsWith("answers of the baseline"));
            assertThat(measured(good, broken).reasons())
                    .anyMatch(why -> why.startsWith("answers of the baseline: 0 of 200"))
                    .noneMatch(why -> why.startsWith("answers of the page"));
            assertThat(measured(good, broken).line()).endsWith("FAIL");
        }
    }

    @Test
    void ofAShortRunNeverPasses() throws Exception {
        try (Counter good = new Counter(0, Duration.ZERO)) {
            Finding finding = measured(good, good);
            assertThat(finding.line()).endsWith("FAIL");
            assertThat(finding.reasons())
                    .contains(
                            "a trial, not valid for the record: warm-up of 0 s, at least 120 s are needed",
                            "a trial, not valid for the record: slices of 1 s, at least 20 s are needed",
                            "a trial, not valid for the record: 1 units, at least 750,000 are needed");
        }
    }

    private static Finding measured(Counter page, Counter baseline) throws Exception {
        Path nowhere = Path.of("nowhere");
        Plan plan = new Plan(Duration.ofMillis(50), Duration.ofSeconds(1), 1, 1, 1, 1, nowhere, nowhere, nowhere);
        return Throughput.of(STATUS, plan, asked("the page", page), asked("the baseline", baseline));
    }

    private static Asked asked(String side, Counter counter) {
        URI address = counter.address();
        byte[] request = Wire.request(address, null);
        return new Asked(side, address, 1, number -> request);
    }
}
