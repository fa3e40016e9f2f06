package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.cordbank.identity.Actor;

/** A unit's stay in a batch: loaded by scan, set aside with a reason when the others go on without it. */
@Entity
@Table(name = "lab_batch_units")
@IdClass(BatchUnit.Key.class)
class BatchUnit {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    @Column(name = "batch_id")
    private long batchId;

    @Version
    private int version;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private long loadedBy;

    @Column(name = "loaded_by_name")
    private String loadedByName;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_why")
    private String leftWhy;

    protected BatchUnit() {}

    BatchUnit(long unitId, long batchId, Actor loader, Instant now) {
        this.unitId = unitId;
        this.batchId = batchId;
        this.loadedAt = now;
        this.loadedBy = loader.id();
        this.loadedByName = loader.name();
    }

    void leave(String why, Instant now) {
        leftAt = now;
        leftWhy = why;
    }

    /** True when what the batch recorded at {@code when} was also done to this unit. */
    boolean wasInAt(Instant when) {
        return !when.isBefore(loadedAt) && (leftAt == null || !when.isAfter(leftAt));
    }

    boolean isIn() {
        return leftAt == null;
    }

    long unitId() {
        return unitId;
    }

    long batchId() {
        return batchId;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long unitId;
        long batchId;

        protected Key() {}

        Key(long unitId, long batchId) {
            this.unitId = unitId;
            this.batchId = batchId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.unitId == unitId && key.batchId == batchId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(unitId) * 31 + Long.hashCode(batchId);
        }
    }
}
