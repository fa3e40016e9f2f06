package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time until the bank is back")
class RecoveriesTest {
    private final Recoveries recoveries = new Recoveries();

    @Test
    void aRecoveryThatTakesLongerThanPromisedBreaksTheProof() {
        assertThat(recoveries.note("back office", 59.9)).isEmpty();
        assertThat(recoveries.note("portal", 60.4))
                .contains(new Broken("recovery", "portal was back after 60.4 s, promised are 60"));
    }

    @Test
    void theSlowestIsTold() {
        recoveries.note("back office", 21.5);
        recoveries.note("portal", 33.04);
        recoveries.note("back office", 20);
        assertThat(recoveries.told()).contains("33.0 s (at most 60); median 21.5 s of 3");
    }

    @Test
    void whereNothingWasKilledNothingIsTold() {
        assertThat(recoveries.told()).isEmpty();
    }
}
