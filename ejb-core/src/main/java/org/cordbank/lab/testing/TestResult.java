package org.cordbank.lab.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.cordbank.identity.Actor;
import org.cordbank.lab.processing.StepValues;

/** One result of a test, written once; an amendment or a repeat is a further one. */
@Entity
@Table(name = "lab_test_results")
@IdClass(TestResult.Key.class)
class TestResult {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    private int seq;

    @Id
    private int revision;

    @Enumerated(EnumType.STRING)
    private TestVerdict verdict;

    @Column(name = "field_values")
    private String fieldValues;

    @Column(name = "tester_id")
    private long testerId;

    @Column(name = "tester_name")
    private String testerName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "deviation_id")
    private Long deviationId;

    private String reason;

    protected TestResult() {}

    TestResult(UnitTest test, int revision, ResultCheck.Checked checked, Entered entered) {
        this.unitId = test.unitId();
        this.seq = test.seq();
        this.revision = revision;
        this.verdict = checked.verdict();
        this.fieldValues = checked.values().json();
        this.testerId = entered.tester().id();
        this.testerName = entered.tester().name();
        this.enteredAt = entered.at();
        this.deviationId = entered.deviationId();
        this.reason = entered.reason();
    }

    /** Who entered a result, when, and why beside an earlier one (null for the first). */
    record Entered(Actor tester, Instant at, Long deviationId, String reason) {}

    StepValues values() {
        return StepValues.ofJson(fieldValues);
    }

    TestVerdict verdict() {
        return verdict;
    }

    long testerId() {
        return testerId;
    }

    String testerName() {
        return testerName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Long deviationId() {
        return deviationId;
    }

    String reason() {
        return reason;
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
