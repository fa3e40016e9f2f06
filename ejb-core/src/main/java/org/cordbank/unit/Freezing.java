package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The accepted freezing verdict of a unit, written once. */
@Entity(name = "UnitFreezing")
@Table(name = "unit_freezings")
class Freezing {
    @Id
    @Column(name = "unit_id")
    private Long unitId;

    private String verdict;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by_name")
    private String acceptedBy;

    protected Freezing() {}

    Freezing(long unitId, String verdict, long runId, Instant frozenAt, String acceptedBy, Instant now) {
        this.unitId = unitId;
        this.verdict = verdict;
        this.runId = runId;
        this.frozenAt = frozenAt;
        this.acceptedBy = acceptedBy;
        this.acceptedAt = now;
    }

    FreezingFact fact() {
        return new FreezingFact(unitId, verdict, runId, frozenAt, acceptedAt, acceptedBy);
    }
}
