package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A hold: placed with a reason, lifted once with another, under the lock of its unit. */
@Entity(name = "UnitHold")
@Table(name = "unit_holds")
class Hold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_holds_seq")
    @SequenceGenerator(name = "unit_holds_seq", sequenceName = "unit_holds_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    private String note;

    @Column(name = "deviation_id")
    private Long deviationId;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by_name")
    private String placedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by_name")
    private String liftedBy;

    @Column(name = "lift_why")
    private String liftWhy;

    protected Hold() {}

    Hold(long unitId, HoldReason reason, String note, Long deviationId, String placedBy, Instant now) {
        this.unitId = unitId;
        this.reason = reason;
        this.note = note == null ? "" : note;
        this.deviationId = deviationId;
        this.placedBy = placedBy;
        this.placedAt = now;
    }

    void lift(String by, String why, Instant now) {
        if (!open()) {
            throw new HoldRefused(HoldRefused.Reason.LIFTED_ALREADY, liftedBy, liftedAt);
        }
        liftedBy = by;
        liftWhy = why == null ? "" : why;
        liftedAt = now;
    }

    boolean open() {
        return liftedAt == null;
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    Long deviationId() {
        return deviationId;
    }

    HoldReason reason() {
        return reason;
    }

    HoldRow row() {
        return new HoldRow(id, unitId, reason, note, deviationId, placedAt, placedBy, liftedAt, liftedBy, liftWhy);
    }
}
