package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A step recorded once for a batch and inherited by the units loaded into it. */
@Entity
@Table(name = "lab_batch_steps")
@IdClass(BatchStep.Key.class)
class BatchStep extends StepRecord {
    @Id
    @Column(name = "batch_id")
    private long batchId;

    @Id
    private int seq;

    @Id
    private int revision;

    protected BatchStep() {}

    BatchStep(long batchId, int seq, int revision, Written written) {
        super(written);
        this.batchId = batchId;
        this.seq = seq;
        this.revision = revision;
    }

    /** Primary key. */
    record Place(long batchId, int seq, int revision) {}

    @Override
    int seq() {
        return seq;
    }

    @Override
    int revision() {
        return revision;
    }

    long batchId() {
        return batchId;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long batchId;
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
            return new Place(batchId, seq, revision);
        }
    }
}
