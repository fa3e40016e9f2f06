package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The collection facts of a unit, written once with its collection. */
@Entity(name = "UnitCollection")
@Table(name = "unit_collections")
class Collection {
    @Id
    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "collected_at")
    private Instant collectedAt;

    @Column(name = "hospital_id")
    private long hospitalId;

    @Column(name = "collector_staff_id")
    private long collectorStaffId;

    private String method;

    @Column(name = "volume_estimate_ml")
    private int volumeEstimateMl;

    @Column(name = "labor_fever")
    private boolean laborFever;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Collection() {}

    Collection(long unitId, CollectionFacts facts, Instant now) {
        this.unitId = unitId;
        this.collectedAt = facts.collectedAt();
        this.hospitalId = facts.hospitalId();
        this.collectorStaffId = facts.collectorStaffId();
        this.method = facts.method();
        this.volumeEstimateMl = facts.volumeEstimateMl();
        this.laborFever = facts.laborFever();
        this.note = facts.note();
        this.recordedAt = now;
    }

    CollectionFacts facts() {
        return new CollectionFacts(
                collectedAt, hospitalId, collectorStaffId, method, volumeEstimateMl, laborFever, note);
    }
}
