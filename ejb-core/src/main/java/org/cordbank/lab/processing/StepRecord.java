package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import org.cordbank.identity.Actor;

/**
 * One revision of a recorded step: written once, never changed. The highest revision of a step holds; the ones before it
 * stay as they were written.
 */
@MappedSuperclass
abstract class StepRecord {
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "field_values")
    private String fieldValues;

    @Column(name = "operator_id")
    private long operatorId;

    @Column(name = "operator_name")
    private String operatorName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "verifier_id")
    private Long verifierId;

    @Column(name = "verifier_name")
    private String verifierName;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "deviation_id")
    private Long deviationId;

    private String reason;

    protected StepRecord() {}

    StepRecord(Written written) {
        this.outcome = written.outcome();
        this.fieldValues = written.values().json();
        this.operatorId = written.operator().id();
        this.operatorName = written.operator().name();
        this.recordedAt = written.at();
        this.deviationId = written.deviationId();
        this.reason = written.reason();
        if (written.verifier() != null) {
            this.verifierId = written.verifier().id();
            this.verifierName = written.verifier().name();
            this.verifiedAt = written.at();
        }
    }

    /** What a revision says; {@code verifier} is null where one signature is enough, {@code reason} for the first. */
    record Written(
            Outcome outcome,
            StepValues values,
            Actor operator,
            Actor verifier,
            Instant at,
            Long deviationId,
            String reason) {}

    abstract int seq();

    abstract int revision();

    /** True when both records are of the same person's step; only gowning is told apart by person. */
    boolean samePersonAs(StepRecord other) {
        return true;
    }

    Outcome outcome() {
        return outcome;
    }

    StepValues values() {
        return StepValues.ofJson(fieldValues);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long operatorId() {
        return operatorId;
    }

    Long deviationId() {
        return deviationId;
    }

    StepRow row(Step step, String inheritedFrom) {
        Map<String, String> shown = values().byName();
        return new StepRow(
                step.no(),
                step.code(),
                step.phase(),
                step.zh(),
                step.en(),
                step.scope(),
                outcome,
                inheritedFrom,
                shown,
                step.fields(),
                revision(),
                operatorId,
                operatorName,
                recordedAt,
                verifierName,
                verifiedAt,
                deviationId,
                reason);
    }
}
