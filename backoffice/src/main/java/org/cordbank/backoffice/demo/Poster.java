package org.cordbank.backoffice.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import org.cordbank.jobs.JobBoard;

/** Announces the play once in the life of a demo's data; an order is a row of its own transaction. */
@Stateless
@PermitAll
public class Poster {
    @Inject
    private JobBoard jobs;

    @Inject
    private Clock clock;

    /** Orders the play, unless it was ordered before. */
    public void announce() {
        jobs.orderOnce(
                "demo-cast",
                Play.KIND,
                Json.createObjectBuilder()
                        .add(Play.BEGINS, clock.instant().toString())
                        .build());
    }
}
