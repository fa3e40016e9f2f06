package org.cordbank.lab.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.processing.BatchRefused.Reason;
import org.cordbank.lab.processing.StepRecord.Written;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Where units are put together into a batch and the steps done for all of them at once are recorded. */
@Stateless
@RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST})
public class BatchDesk {
    private static final String DONE = "done";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Inject
    private Worksheets worksheets;

    @Inject
    private StepTemplates templates;

    @Inject
    private Preparations preparations;

    @Inject
    private BatchReading reading;

    @Inject
    private StepPen pen;

    @Inject
    private House house;

    @Inject
    private FormKeys forms;

    @Inject
    private UnitRegister units;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Open batches, newest first. */
    public List<BatchRow> open(int most) {
        return worksheets.openBatches(most).stream().map(reading::row).toList();
    }

    public BatchSheet batch(long batchId) {
        return reading.sheet(worksheets.batch(batchId).orElseThrow(() -> new BatchRefused(Reason.UNKNOWN, batchId)));
    }

    /** Opens a batch in the site's open shift; refused until the shift's steps are done. */
    public long open() {
        Shift shift =
                worksheets.openShift(current.get().siteId()).orElseThrow(() -> new BatchRefused(Reason.NO_OPEN_SHIFT));
        Catalogue catalogue = templates.catalogue(shift.templateVersion(), null);
        Map<Integer, StepRow> done = preparations.latest(catalogue, worksheets.stepsOfShift(shift.id()), null);
        Progress.ofScope(catalogue, StepScope.SHIFT, done).next().ifPresent(step -> {
            throw new BatchRefused(Reason.SHIFT_NOT_READY, shift.number(), step.title(), step.en());
        });
        String number = "B" + shift.siteId() + "-" + DAY.format(LocalDate.now(clock)) + "-"
                + (worksheets.batchesOf(shift.id()) + 1) + "-" + shift.id();
        Batch batch = new Batch(number, shift, current.get(), clock.instant());
        worksheets.add(batch);
        audit.record(AuditAct.on("run", batch.id(), "open-batch").with("number", number));
        return batch.id();
    }

    /** As {@link #open()}, once for a form sent twice. */
    public long open(String formKey) {
        return Long.parseLong(forms.once(formKey, "lab.open-batch", () -> Long.toString(open())));
    }

    /** Loads the unit whose bag was scanned; refused when it is not ready for the bench or the batch has gone past it. */
    public void load(long batchId, String scanned) {
        Batch batch = locked(batchId);
        UnitRow unit = units.lock(units.scanned(scanned).id());
        if (unit.status() != UnitStatus.REGISTERED && unit.status() != UnitStatus.PROCESSING) {
            throw new BatchRefused(Reason.UNIT_STATE, unit.label(), unit.status());
        }
        if (unit.onHold()) {
            throw new BatchRefused(Reason.ON_HOLD, unit.label());
        }
        worksheets.staysOf(unit.id()).stream()
                .filter(BatchUnit::isIn)
                .findFirst()
                .ifPresent(stay -> {
                    String where =
                            worksheets.batch(stay.batchId()).orElseThrow().number();
                    throw new BatchRefused(Reason.ALREADY_LOADED, unit.label(), where);
                });
        reading.mayJoin(batch, unit);
        worksheets.add(new BatchUnit(unit.id(), batchId, current.get(), clock.instant()));
        audit.record(AuditAct.on("unit", unit.id(), "load-batch").with("batch", batch.number()));
    }

    /** As {@link #load(long, String)}, once for a form sent twice. */
    public void load(String formKey, long batchId, String scanned) {
        forms.once(formKey, "lab.load-batch", () -> {
            load(batchId, scanned);
            return DONE;
        });
    }

    /** Sets a unit aside, so that the others go on without it; it can be loaded into another batch. */
    public void setAside(long batchId, long unitId, String why) {
        Batch batch = locked(batchId);
        if (why == null || why.isBlank()) {
            throw new BatchRefused(Reason.REASON_MISSING);
        }
        BatchUnit stay = worksheets
                .stay(unitId, batchId)
                .filter(BatchUnit::isIn)
                .orElseThrow(() -> new BatchRefused(Reason.NOT_LOADED, unitId, batch.number()));
        stay.leave(why, clock.instant());
        audit.record(AuditAct.on("unit", unitId, "set-aside").because(why).with("batch", batch.number()));
    }

    /** As {@link #setAside(long, long, String)}, once for a form sent twice. */
    public void setAside(String formKey, long batchId, long unitId, String why) {
        forms.once(formKey, "lab.set-aside", () -> {
            setAside(batchId, unitId, why);
            return DONE;
        });
    }

    /**
     * Records the next step of the batch for all units inside; waits until every one of them has come to it.
     *
     * @throws StepRefused see its reasons
     */
    public StepRow record(RecordStep record) {
        Batch batch = locked(record.subjectId());
        BatchSheet sheet = reading.sheet(batch);
        Catalogue catalogue = templates.catalogue(batch.templateVersion(), null);
        Step step = catalogue.step(record.stepNo());
        Progress progress = reading.progress(batch, catalogue);
        progress.mayRecord(step);
        if (!sheet.waitsFor().isEmpty()) {
            throw new StepRefused(
                    StepRefused.Reason.BATCH_NOT_READY, step.title(), String.join("、", sheet.waitsFor()), step.en());
        }
        return write(batch, step, record, progress, null);
    }

    /** As {@link #record(RecordStep)}, once for a form sent twice. */
    public StepRow record(String formKey, RecordStep record) {
        return once(formKey, "lab.record-batch-step", record, () -> record(record));
    }

    /** Adds what could only be known later (an end, a count) to a recorded step; a further revision, judged anew. */
    public StepRow supplement(RecordStep record) {
        Batch batch = locked(record.subjectId());
        Catalogue catalogue = templates.catalogue(batch.templateVersion(), null);
        Step step = catalogue.step(record.stepNo());
        Progress progress = reading.progress(batch, catalogue);
        if (!progress.open().contains(step)) {
            throw new StepRefused(StepRefused.Reason.NOTHING_TO_CORRECT, step.title(), step.en());
        }
        RecordStep whole = progress.supplemented(record);
        return write(batch, step, whole, progress, "补录");
    }

    /** As {@link #supplement(RecordStep)}, once for a form sent twice. */
    public StepRow supplement(String formKey, RecordStep record) {
        return once(formKey, "lab.supplement-batch-step", record, () -> supplement(record));
    }

    private StepRow once(String formKey, String act, RecordStep record, Supplier<StepRow> work) {
        String revision =
                forms.once(formKey, act, () -> Integer.toString(work.get().revision()));
        return reading.revision(record.subjectId(), record.stepNo(), Integer.parseInt(revision));
    }

    /** Closes a batch that is empty or whose units have all left the bench. */
    public void close(long batchId) {
        Batch batch = locked(batchId);
        boolean working = worksheets.unitsIn(batchId).stream()
                .map(stay -> units.unit(stay.unitId()).status())
                .anyMatch(status -> status == UnitStatus.REGISTERED || status == UnitStatus.PROCESSING);
        if (working) {
            throw new BatchRefused(Reason.UNITS_INSIDE, batch.number());
        }
        batch.close(clock.instant());
        audit.record(AuditAct.on("run", batchId, "close-batch").with("number", batch.number()));
    }

    /** As {@link #close(long)}, once for a form sent twice. */
    public void close(String formKey, long batchId) {
        forms.once(formKey, "lab.close-batch", () -> {
            close(batchId);
            return DONE;
        });
    }

    private StepRow write(Batch batch, Step step, RecordStep record, Progress progress, String reason) {
        Bench bench = new UnitAtBench(house, null, progress, clock.instant());
        List<Long> held =
                worksheets.unitsIn(batch.id()).stream().map(BatchUnit::unitId).toList();
        StepPen.Subject subject = new StepPen.Subject("run", batch.id(), batch.number(), held);
        Written written = pen.write(step, record, bench, subject, reason);
        int revision = progress.row(step.no()).revision() + 1;
        BatchStep entry = new BatchStep(batch.id(), step.no(), revision, written);
        worksheets.add(entry);
        return entry.row(step, null);
    }

    private Batch locked(long batchId) {
        Batch batch = worksheets.lockBatch(batchId);
        if (batch == null) {
            throw new BatchRefused(Reason.UNKNOWN, batchId);
        }
        if (!batch.isOpen()) {
            throw new BatchRefused(Reason.CLOSED, batch.number());
        }
        return batch;
    }
}
