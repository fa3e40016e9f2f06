package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cordbank.kernel.BankClock;

/** Lets the bank's time pass between two scenes, never back; a scene whose hour has gone by is played at once. */
@ApplicationScoped
class Hourglass {
    @Inject
    private BankClock bank;

    @Inject
    private Clock clock;

    void until(Instant moment) {
        Duration ahead = Duration.between(clock.instant(), moment);
        if (ahead.toSeconds() > 0) {
            bank.forward(ahead);
        }
    }

    void pass(Duration time) {
        bank.forward(time);
    }

    Instant now() {
        return clock.instant();
    }
}
