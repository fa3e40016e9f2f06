package org.cordbank.lab.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.lab.processing.StepRecord.Written;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The bench: a unit's own steps are recorded here one by one, in the order of its catalogue. */
@Stateless
@RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST})
public class PreparationBench {
    @Inject
    private Worksheets worksheets;

    @Inject
    private Preparations preparations;

    @Inject
    private StepPen pen;

    @Inject
    private House house;

    @Inject
    private RetainedSamples retained;

    @Inject
    private UnitRegister units;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The unit whose bag was scanned, as the step runner shows it. */
    public Runner scan(String scanned) {
        return runner(units.scanned(scanned).id());
    }

    /** The step runner of a unit: where it stands, what comes next and what is known of it already. */
    @RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST, Roles.QA, Roles.MEDICAL_DIRECTOR})
    public Runner runner(long unitId) {
        UnitRow unit = units.unit(unitId);
        Progress progress = preparations.progress(unit);
        Step next = progress.next().orElse(null);
        BatchRow batch = worksheets.staysOf(unitId).stream()
                .filter(BatchUnit::isIn)
                .findFirst()
                .flatMap(stay -> worksheets.batch(stay.batchId()))
                .map(b -> b.row("", 0))
                .orElse(null);
        return new Runner(
                unit.withoutFamily(),
                progress.rows(),
                next,
                ahead(unit, progress, next),
                next == null ? null : waiting(unit, progress, next),
                batch,
                progress.complete());
    }

    /** Every step of a unit as it stands, for reading; empty before it came to the bench. */
    @RolesAllowed({
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.STORAGE_CUSTODIAN,
        Roles.REGULATOR
    })
    public List<StepRow> steps(long unitId) {
        return preparations.steps(unitId);
    }

    /** Every revision of one of the unit's own steps, oldest first. */
    @RolesAllowed({
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.REGULATOR
    })
    public List<StepRow> revisions(long unitId, int stepNo) {
        return preparations.revisions(unitId, stepNo);
    }

    /**
     * Records the unit's next step. The first one of its own starts the preparation and pins the catalogue's version, the
     * last one lets freezing start. A plausible value out of limit is kept as a failed step, with a deviation and a hold.
     *
     * @throws StepRefused see its reasons; nothing is kept then
     */
    public StepRow record(RecordStep record) {
        UnitRow unit = units.lock(record.subjectId());
        Progress progress = preparations.progress(unit);
        Step step = progress.catalogue().step(record.stepNo());
        progress.mayRecord(step);
        mayWork(unit, progress, step);
        boolean first = worksheets.preparation(unit.id()).isEmpty();
        if (first) {
            worksheets.add(new Preparation(unit.id(), progress.catalogue().version(), clock.instant()));
            units.move(unit.id(), UnitStatus.PROCESSING, step.title());
        }
        return write(units.unit(unit.id()), progress, step, record, null);
    }

    /**
     * Corrects a recorded step of the unit's own or adds what could only be known later: a further revision beside the old
     * one, judged anew and signed as the step is.
     *
     * @param reason why, in the operator's words
     */
    public StepRow correct(RecordStep record, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new StepRefused(Reason.REASON_MISSING);
        }
        UnitRow unit = units.lock(record.subjectId());
        Progress progress = preparations.progress(unit);
        Step step = progress.catalogue().step(record.stepNo());
        StepRow before = progress.row(step.no());
        if (!step.isUnitStep() || !before.done()) {
            throw new StepRefused(Reason.NOTHING_TO_CORRECT, step.title(), step.en());
        }
        mayWork(unit, progress, step);
        Map<String, String> together = new HashMap<>(before.values());
        record.values().forEach((name, value) -> {
            if (!value.isBlank()) {
                together.put(name, value);
            }
        });
        RecordStep whole = new RecordStep(unit.id(), step.no(), together, record.badge(), record.pin());
        return write(unit, progress, step, whole, reason);
    }

    private StepRow write(UnitRow unit, Progress progress, Step step, RecordStep record, String reason) {
        Instant now = clock.instant();
        StepRow before = progress.row(step.no());
        Bench bench = new UnitAtBench(house, unit, progress, now);
        StepPen.Subject subject = new StepPen.Subject("unit", unit.id(), unit.label(), List.of());
        Written written = pen.write(step, record, bench, subject, reason);
        UnitStep entry = new UnitStep(unit.id(), step.no(), before.revision() + 1, written);
        worksheets.add(entry);
        if (written.outcome().letsGo()) {
            retained.keep(unit, step, written.values());
            closeWhenLast(unit);
        }
        return entry.row(step, null);
    }

    private void closeWhenLast(UnitRow unit) {
        Progress now = preparations.progress(unit);
        worksheets.preparation(unit.id()).ifPresent(preparation -> {
            if (now.complete() && preparation.completedAt() == null) {
                preparation.complete(clock.instant());
                retained.bag(unit, now);
            }
        });
    }

    private void mayWork(UnitRow unit, Progress progress, Step step) {
        StepRefused refusal = waiting(unit, progress, step);
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Why the unit cannot be worked on now; null when it can. */
    private StepRefused waiting(UnitRow unit, Progress progress, Step step) {
        if (unit.status() != UnitStatus.REGISTERED && unit.status() != UnitStatus.PROCESSING) {
            return new StepRefused(Reason.UNIT_STATE, unit.label(), unit.status());
        }
        Optional<BatchUnit> stay =
                worksheets.staysOf(unit.id()).stream().filter(BatchUnit::isIn).findFirst();
        if (stay.isEmpty()) {
            return new StepRefused(Reason.NOT_IN_A_BATCH, unit.label());
        }
        StepRow row = progress.row(step.no());
        if (row.outcome() == Outcome.FAIL) {
            return new StepRefused(Reason.WAITS_FOR_DISPOSITION, step.title(), step.en());
        }
        if (row.outcome() == Outcome.REJECTED) {
            return new StepRefused(Reason.REJECTED, step.title(), step.en());
        }
        if (unit.onHold() && row.outcome() != Outcome.REWORK) {
            return new StepRefused(Reason.ON_HOLD, unit.label());
        }
        if (!step.isUnitStep()) {
            Reason reason = step.scope() == StepScope.SHIFT ? Reason.SHIFT_STEP_MISSING : Reason.BATCH_STEP_MISSING;
            return new StepRefused(reason, step.title(), step.en());
        }
        return gowned(stay.get())
                ? null
                : new StepRefused(Reason.GOWNING_MISSING, current.get().name());
    }

    /** Whoever works at the bench has gowned in the batch's shift or in the one that is open now. */
    private boolean gowned(BatchUnit stay) {
        long me = current.get().id();
        long shift = worksheets.batch(stay.batchId()).orElseThrow().shiftId();
        return gowned(shift, me)
                || worksheets
                        .openShift(current.get().siteId())
                        .map(open -> gowned(open.id(), me))
                        .orElse(false);
    }

    private boolean gowned(long shiftId, long staffId) {
        return worksheets.stepsOfShift(shiftId).stream()
                .anyMatch(record -> record.personId() == staffId && record.outcome() == Outcome.PASS);
    }

    private Map<String, Runner.Known> ahead(UnitRow unit, Progress progress, Step next) {
        Map<String, Runner.Known> known = new HashMap<>();
        if (next != null) {
            Bench bench = new UnitAtBench(house, unit, progress, clock.instant());
            StepCheck.ahead(next, bench)
                    .forEach((name, result) -> known.put(name, new Runner.Known(result.value(), result.working())));
        }
        return known;
    }
}
