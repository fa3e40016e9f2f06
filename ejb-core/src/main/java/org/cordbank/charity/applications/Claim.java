package org.cordbank.charity.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.cordbank.identity.Actor;

/** Which officer looks at an application, and since when. */
@Embeddable
class Claim {
    @Column(name = "claimed_by")
    private Long by;

    @Column(name = "claimed_by_name")
    private String byName;

    @Column(name = "claimed_at")
    private Instant at;

    protected Claim() {}

    Claim(Actor officer, Instant now) {
        by = officer.id();
        byName = officer.name();
        at = now;
    }

    boolean isBy(Actor officer) {
        return by != null && by == officer.id();
    }

    Long staffId() {
        return by;
    }

    String staffName() {
        return byName;
    }
}
