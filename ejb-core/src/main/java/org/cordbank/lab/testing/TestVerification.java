package org.cordbank.lab.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.cordbank.identity.Actor;

/** A second person's word on one result, given once: accepted, or sent back with a reason. */
@Entity
@Table(name = "lab_test_verifications")
@IdClass(TestVerification.Key.class)
class TestVerification {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    private int seq;

    @Id
    private int revision;

    private boolean accepted;

    @Column(name = "verifier_id")
    private long verifierId;

    @Column(name = "verifier_name")
    private String verifierName;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    private String reason;

    protected TestVerification() {}

    TestVerification(UnitTest test, boolean accepted, Actor verifier, Instant now, String reason) {
        this.unitId = test.unitId();
        this.seq = test.seq();
        this.revision = test.revision();
        this.accepted = accepted;
        this.verifierId = verifier.id();
        this.verifierName = verifier.name();
        this.verifiedAt = now;
        this.reason = reason;
    }

    boolean accepted() {
        return accepted;
    }

    String verifierName() {
        return verifierName;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    int revision() {
        return revision;
    }

    long unitId() {
        return unitId;
    }

    int seq() {
        return seq;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long unitId;
        int seq;
        int revision;

        protected Key() {}

        Key(long unitId, int seq, int revision) {
            this.unitId = unitId;
            this.seq = seq;
            this.revision = revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.unitId == unitId && key.seq == seq && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return (Long.hashCode(unitId) * 31 + seq) * 31 + revision;
        }
    }
}
