package org.cordbank.backoffice.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.cordbank.jobs.JobBoard;
import org.cordbank.kernel.BankClock;

/** Announces the play once in the life of a demo's data; an order is a row of its own transaction. */
@Stateless
@PermitAll
public class Poster {
    private static final LocalTime OPENS = LocalTime.of(9, 0);

    @Inject
    private JobBoard jobs;

    @Inject
    private Clock clock;

    /** Orders the play for the bank's next morning, unless it was ordered before. */
    public void announce() {
        jobs.orderOnce(
                "demo-cast",
                Play.KIND,
                Json.createObjectBuilder()
                        .add(Play.BEGINS, nextMorning().toString())
                        .build());
        jobs.orderOnce(
                CharityPlay.KIND, CharityPlay.KIND, Json.createObjectBuilder().build());
    }

    /** From there the script counts, so that people work by day whenever the demo was started. */
    private Instant nextMorning() {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(BankClock.ZONE);
        ZonedDateTime morning = now.with(OPENS);
        return (morning.isBefore(now) ? morning.plusDays(1) : morning).toInstant();
    }
}
