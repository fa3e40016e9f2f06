package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.lab.processing.StepRecord.Written;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.HoldReason;
import org.cordbank.unit.UnitRegister;

/**
 * Writes a step down: who may perform it, what was read, who verified it; out of limit it opens the deviation and holds
 * the units in the same transaction.
 */
@ApplicationScoped
class StepPen {
    private static final String SKILL = "PREPARATION";

    @Inject
    private CurrentActor current;

    @Inject
    private Signatures signatures;

    @Inject
    private Qualifications qualifications;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private UnitRegister units;

    @Inject
    private AuditTrail audit;

    /**
     * What a step is recorded on.
     *
     * @param type subject of the audit trail and of a deviation
     * @param held the units a failure holds
     */
    record Subject(String type, long id, String label, List<Long> held) {}

    Written write(Step step, RecordStep record, Bench bench, Subject subject, String reason) {
        Actor operator = current.get();
        checkRole(step, operator);
        qualifications.require(operator, SKILL);
        StepCheck.Checked checked = StepCheck.of(step, record.values(), bench);
        Signature first = signatures.bySession(Meaning.PERFORMED);
        Signature second = step.needsSecond() ? second(step, record) : null;
        Long deviation = checked.passes() ? null : open(step, checked, subject);
        Outcome outcome = checked.passes() ? Outcome.PASS : Outcome.FAIL;
        AuditAct act = AuditAct.on(subject.type(), subject.id(), reason == null ? "record-step" : "correct-step")
                .because(reason)
                .with("step", step.code())
                .with("outcome", outcome)
                .with("deviation", deviation)
                .signed(first.spend());
        audit.record(second == null ? act : act.signed(second.spend()));
        Actor verifier = second == null ? null : second.signer();
        return new Written(outcome, checked.values(), operator, verifier, bench.now(), deviation, reason);
    }

    private Signature second(Step step, RecordStep record) {
        if (record.badge() == null || record.badge().isBlank()) {
            throw new StepRefused(Reason.VERIFIER_MISSING, step.title(), step.en());
        }
        Signature second =
                signatures.second(record.badge(), record.pin(), Meaning.VERIFIED, Role.VERIFIER, Role.LAB_TECHNICIAN);
        qualifications.require(second.signer(), SKILL);
        return second;
    }

    private static void checkRole(Step step, Actor operator) {
        boolean may =
                switch (step.role()) {
                    case "QC" -> operator.has(Role.QC_ANALYST) || operator.has(Role.LAB_TECHNICIAN);
                    case "VER" ->
                        operator.has(Role.VERIFIER) || operator.has(Role.LAB_TECHNICIAN) && step.needsSecond();
                    case "SYSTEM" -> operator.isStaff();
                    default -> operator.has(Role.LAB_TECHNICIAN);
                };
        if (!may) {
            throw new StepRefused(Reason.ROLE, step.title(), operator.name(), step.en());
        }
    }

    private long open(Step step, StepCheck.Checked checked, Subject subject) {
        String found = checked.findings().stream().map(StepCheck.Finding::text).collect(Collectors.joining("；"));
        String title = step.title() + " 超限";
        long deviation = deviations.open(new OpenDeviation(
                "PROCESSING", subject.type(), subject.id(), title, subject.label() + "：" + step.title() + "，" + found));
        subject.held().forEach(unit -> units.hold(unit, HoldReason.DEVIATION, title, deviation));
        return deviation;
    }
}
