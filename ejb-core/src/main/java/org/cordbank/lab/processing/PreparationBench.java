package org.cordbank.lab.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.processing.StepRecord.Written;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.cordbank.unit.UnitStatus;

/** The bench: a unit's own steps are recorded here one by one, in the order of its catalogue. */
@Stateless
@RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST})
public class PreparationBench {
    private static final String SUPPLEMENT = "补录";

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
    private MayWork mayWork;

    @Inject
    private FormKeys forms;

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
                next == null ? null : mayWork.waiting(unit, progress, next),
                batch,
                progress.open().stream().filter(Step::isUnitStep).toList(),
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
    public List<StepRow> steps(UnitSheaf sheaf) {
        return preparations.steps(sheaf);
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
        mayWork.check(unit, progress, step);
        boolean first = worksheets.preparation(unit.id()).isEmpty();
        if (first) {
            worksheets.add(new Preparation(unit.id(), progress.catalogue().version(), clock.instant()));
            units.move(unit.id(), UnitStatus.PROCESSING, step.title());
        }
        return write(units.unit(unit.id()), progress, step, record, null);
    }

    /** As {@link #record(RecordStep)}, once for a form sent twice. */
    public StepRow record(String formKey, RecordStep record) {
        return once(formKey, "lab.record-step", record, () -> record(record));
    }

    /**
     * Adds what could only be known later (when a sample was handed over) to a recorded step of the unit's own; a further
     * revision, judged anew.
     *
     * @throws StepRefused NOTHING_TO_CORRECT when the step waits for nothing
     */
    public StepRow supplement(RecordStep record) {
        UnitRow unit = units.lock(record.subjectId());
        Progress progress = preparations.progress(unit);
        Step step = progress.catalogue().step(record.stepNo());
        if (!step.isUnitStep() || !progress.open().contains(step)) {
            throw new StepRefused(Reason.NOTHING_TO_CORRECT, step.title(), step.en());
        }
        mayWork.check(unit, progress, step);
        RecordStep whole = different(progress, step, progress.supplemented(record));
        return write(unit, progress, step, whole, SUPPLEMENT);
    }

    /** As {@link #supplement(RecordStep)}, once for a form sent twice. */
    public StepRow supplement(String formKey, RecordStep record) {
        return once(formKey, "lab.supplement-step", record, () -> supplement(record));
    }

    /** A recorded step of the unit's own with its revisions, as it is laid before whoever corrects it. */
    public StepToCorrect correcting(long unitId, int stepNo) {
        UnitRow unit = units.unit(unitId);
        Progress progress = preparations.progress(unit);
        Step step = correctable(progress, stepNo);
        return new StepToCorrect(
                unit.withoutFamily(),
                step,
                preparations.revisions(unitId, stepNo),
                progress.workedOutFrom(step),
                mayWork.waiting(unit, progress, step));
    }

    /**
     * Corrects a recorded step of the unit's own: a further revision beside the old one, judged anew and signed as the step
     * is.
     *
     * @throws StepRefused REASON_MISSING, NOTHING_TO_CORRECT, CHANGED_MEANWHILE, or as {@link #record(RecordStep)}
     */
    public StepRow correct(CorrectStep correct) {
        if (correct.reason() == null || correct.reason().isBlank()) {
            throw StepRefused.at("reason", Reason.REASON_MISSING);
        }
        UnitRow unit = units.lock(correct.step().subjectId());
        Progress progress = preparations.progress(unit);
        Step step = correctable(progress, correct.step().stepNo());
        StepRow before = progress.row(step.no());
        if (before.revision() != correct.seenRevision()) {
            throw new StepRefused(
                    Reason.CHANGED_MEANWHILE, step.title(), before.operatorName(), before.recordedAt(), step.en());
        }
        mayWork.check(unit, progress, step);
        RecordStep whole = different(progress, step, progress.corrected(correct.step()));
        return write(unit, progress, step, whole, correct.reason().strip());
    }

    /** As {@link #correct(CorrectStep)}, once for a form sent twice. */
    public StepRow correct(String formKey, CorrectStep correct) {
        return once(formKey, "lab.correct-step", correct.step(), () -> correct(correct));
    }

    private static RecordStep different(Progress progress, Step step, RecordStep whole) {
        if (whole.values().equals(progress.row(step.no()).values())) {
            throw new StepRefused(Reason.NOTHING_CHANGED, step.title(), step.en());
        }
        return whole;
    }

    private static Step correctable(Progress progress, int stepNo) {
        Step step = progress.catalogue().step(stepNo);
        if (!step.isUnitStep() || !progress.row(stepNo).done()) {
            throw new StepRefused(Reason.NOTHING_TO_CORRECT, step.title(), step.en());
        }
        return step;
    }

    private StepRow once(String formKey, String act, RecordStep record, Supplier<StepRow> work) {
        String revision =
                forms.once(formKey, act, () -> Integer.toString(work.get().revision()));
        return preparations.revisions(record.subjectId(), record.stepNo()).get(Integer.parseInt(revision) - 1);
    }

    private StepRow write(UnitRow unit, Progress progress, Step step, RecordStep record, String reason) {
        Instant now = clock.instant();
        StepRow before = progress.row(step.no());
        // A further revision says what was so when the step was done; an elapsed time ends then, not now.
        Instant done = reason == null ? now : before.recordedAt();
        Bench bench = new UnitAtBench(house, unit, progress, now, done);
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
