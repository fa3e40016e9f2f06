package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.cordbank.kernel.Din;

/** A bag filled from a unit; what hangs in a position. */
@Entity(name = "UnitBag")
@Table(name = "unit_bags")
class Bag {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_bags_seq")
    @SequenceGenerator(name = "unit_bags_seq", sequenceName = "unit_bags_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private long unitId;

    private String division;

    @Column(name = "volume_ml")
    private BigDecimal volumeMl;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Bag() {}

    Bag(long unitId, String division, BigDecimal volumeMl, Instant now) {
        this.unitId = unitId;
        this.division = division;
        this.volumeMl = volumeMl;
        this.recordedAt = now;
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    BagRow row(Din din) {
        return new BagRow(id, unitId, din, division, volumeMl);
    }
}
