package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A step recorded once for a shift; gowning once per person. */
@Entity
@Table(name = "lab_shift_steps")
@IdClass(ShiftStep.Key.class)
class ShiftStep extends StepRecord {
    @Id
    @Column(name = "shift_id")
    private long shiftId;

    @Id
    private int seq;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    private int revision;

    protected ShiftStep() {}

    ShiftStep(long shiftId, int seq, long personId, int revision, Written written) {
        super(written);
        this.shiftId = shiftId;
        this.seq = seq;
        this.personId = personId;
        this.revision = revision;
    }

    /** Primary key. */
    record Place(long shiftId, int seq, long personId, int revision) {}

    @Override
    int seq() {
        return seq;
    }

    @Override
    int revision() {
        return revision;
    }

    @Override
    boolean samePersonAs(StepRecord other) {
        return other instanceof ShiftStep step && step.personId == personId;
    }

    /** Whose gowning it is; 0 for a step of the whole shift. */
    long personId() {
        return personId;
    }

    long shiftId() {
        return shiftId;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long shiftId;
        int seq;
        long personId;
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
            return new Place(shiftId, seq, personId, revision);
        }
    }
}
