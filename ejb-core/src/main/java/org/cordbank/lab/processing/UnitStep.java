package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A step of one unit. */
@Entity
@Table(name = "lab_unit_steps")
@IdClass(UnitStep.Key.class)
class UnitStep extends StepRecord {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    private int seq;

    @Id
    private int revision;

    protected UnitStep() {}

    UnitStep(long unitId, int seq, int revision, Written written) {
        super(written);
        this.unitId = unitId;
        this.seq = seq;
        this.revision = revision;
    }

    /** Primary key. */
    record Place(long unitId, int seq, int revision) {}

    @Override
    int seq() {
        return seq;
    }

    @Override
    int revision() {
        return revision;
    }

    long unitId() {
        return unitId;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long unitId;
        int seq;
        int revision;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && place().equals(key.place());
        }

        @Override
        public int hashCode() {
            return place().hashCode();
        }

        private Place place() {
            return new Place(unitId, seq, revision);
        }
    }
}
