package org.cordbank.lab.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One test of one unit: opened with quarantine (or waived for the product), given a result, verified by a second person
 * and then final; sent back or amended it takes a further result.
 */
@Entity
@Table(name = "lab_unit_tests")
@IdClass(UnitTest.Key.class)
class UnitTest {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    private int seq;

    @Version
    private int version;

    @Column(name = "template_version")
    private int templateVersion;

    private String code;

    @Enumerated(EnumType.STRING)
    private TestState state;

    @Enumerated(EnumType.STRING)
    private TestVerdict verdict;

    private int revision;

    @Column(name = "sampled_at")
    private Instant sampledAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "final_at")
    private Instant finalAt;

    @Column(name = "waived_why")
    private String waivedWhy;

    protected UnitTest() {}

    UnitTest(long unitId, int templateVersion, Assay assay, Instant sampledAt) {
        this.unitId = unitId;
        this.seq = assay.no();
        this.templateVersion = templateVersion;
        this.code = assay.code();
        this.state = TestState.PENDING;
        this.sampledAt = sampledAt;
        this.dueAt = sampledAt.plus(Duration.ofDays(assay.tatDays()));
    }

    /** Takes a further result; answers its revision. */
    int take(TestVerdict now) {
        verdict = now;
        state = TestState.PRELIM;
        revision++;
        return revision;
    }

    void verified(boolean amended, Instant now) {
        state = amended ? TestState.AMENDED : TestState.FINAL;
        finalAt = now;
    }

    void sendBack() {
        state = TestState.REPEAT;
    }

    void waive(String why, Instant now) {
        state = TestState.WAIVED;
        waivedWhy = why;
        finalAt = now;
    }

    boolean wasFinal() {
        return finalAt != null;
    }

    long unitId() {
        return unitId;
    }

    int seq() {
        return seq;
    }

    String code() {
        return code;
    }

    int templateVersion() {
        return templateVersion;
    }

    TestState state() {
        return state;
    }

    TestVerdict verdict() {
        return verdict;
    }

    int revision() {
        return revision;
    }

    Instant sampledAt() {
        return sampledAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant finalAt() {
        return finalAt;
    }

    String waivedWhy() {
        return waivedWhy;
    }

    /** Key class as the persistence specification wants it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long unitId;
        int seq;

        protected Key() {}

        Key(long unitId, int seq) {
            this.unitId = unitId;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.unitId == unitId && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(unitId) * 31 + seq;
        }
    }
}
