package org.cordbank.lab.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.processing.BatchRefused.Reason;
import org.cordbank.lab.processing.StepRecord.Written;

/** Where a shift of the preparation laboratory is opened, made ready step by step, and closed. */
@Stateless
@RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST})
public class ShiftDesk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Inject
    private Worksheets worksheets;

    @Inject
    private StepTemplates templates;

    @Inject
    private Preparations preparations;

    @Inject
    private StepPen pen;

    @Inject
    private House house;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The open shift of the caller's site with its steps as they stand for the caller; empty when none is open. */
    public Optional<ShiftSheet> openShift() {
        return worksheets.openShift(current.get().siteId()).map(this::sheet);
    }

    /** Opens a shift at the caller's site; refused while another is open. */
    public long open() {
        Actor opener = current.get();
        worksheets.openShift(opener.siteId()).ifPresent(open -> {
            throw new BatchRefused(Reason.SHIFT_ALREADY_OPEN, open.number());
        });
        Instant now = clock.instant();
        String number = "SH" + opener.siteId() + "-" + DAY.format(LocalDate.now(clock)) + "-"
                + (worksheets.shiftsOf(opener.siteId()) + 1);
        Shift shift = new Shift(number, opener, templates.inForce(), now);
        worksheets.add(shift);
        audit.record(AuditAct.on("shift", shift.id(), "open").with("number", number));
        return shift.id();
    }

    /** As {@link #open()}, once for a form sent twice. */
    public long open(String formKey) {
        return Long.parseLong(forms.once(formKey, "lab.open-shift", () -> Long.toString(open())));
    }

    /**
     * Records the next step of the shift; gowning once for each person.
     *
     * @throws StepRefused see its reasons
     */
    @RolesAllowed({Roles.LAB_TECHNICIAN, Roles.VERIFIER, Roles.QC_ANALYST})
    public StepRow record(RecordStep record) {
        Shift shift = locked(record.subjectId());
        Catalogue catalogue = templates.catalogue(shift.templateVersion(), null);
        Step step = catalogue.step(record.stepNo());
        Progress progress = progress(shift, catalogue);
        progress.mayRecord(step);
        StepRow before = progress.row(step.no());
        Bench bench = new UnitAtBench(house, null, progress, clock.instant());
        StepPen.Subject subject = new StepPen.Subject("shift", shift.id(), shift.number(), List.of());
        Written written = pen.write(step, record, bench, subject, null);
        ShiftStep entry = new ShiftStep(shift.id(), step.no(), person(step), before.revision() + 1, written);
        worksheets.add(entry);
        return entry.row(step, null);
    }

    /** As {@link #record(RecordStep)}, once for a form sent twice. */
    public StepRow record(String formKey, RecordStep record) {
        String answer = forms.once(
                formKey,
                "lab.record-shift-step",
                () -> Integer.toString(record(record).revision()));
        Shift shift = worksheets.shift(record.subjectId()).orElseThrow();
        Step step = templates.catalogue(shift.templateVersion(), null).step(record.stepNo());
        return worksheets.stepsOfShift(shift.id()).stream()
                .filter(entry -> entry.seq() == step.no() && entry.personId() == person(step))
                .filter(entry -> entry.revision() == Integer.parseInt(answer))
                .findFirst()
                .map(entry -> entry.row(step, null))
                .orElseThrow();
    }

    /** Closes the shift; refused while a batch of it is open. */
    public void close(long shiftId) {
        Shift shift = locked(shiftId);
        worksheets.openBatches(Integer.MAX_VALUE).stream()
                .filter(batch -> batch.shiftId() == shiftId)
                .findFirst()
                .ifPresent(batch -> {
                    throw new BatchRefused(Reason.BATCHES_OPEN, batch.number());
                });
        shift.close(clock.instant());
        audit.record(AuditAct.on("shift", shiftId, "close").with("number", shift.number()));
    }

    /** As {@link #close(long)}, once for a form sent twice. */
    public void close(String formKey, long shiftId) {
        forms.once(formKey, "lab.close-shift", () -> {
            close(shiftId);
            return "done";
        });
    }

    private Shift locked(long shiftId) {
        Shift shift = worksheets.lockShift(shiftId);
        if (shift == null) {
            throw new BatchRefused(Reason.UNKNOWN, shiftId);
        }
        if (!shift.isOpen()) {
            throw new BatchRefused(Reason.CLOSED, shift.number());
        }
        return shift;
    }

    private ShiftSheet sheet(Shift shift) {
        Catalogue catalogue = templates.catalogue(shift.templateVersion(), null);
        Progress progress = progress(shift, catalogue);
        return new ShiftSheet(shift.row(), progress.rows(), progress.next().orElse(null), progress.open());
    }

    private Progress progress(Shift shift, Catalogue catalogue) {
        long me = current.get().id();
        List<ShiftStep> records = worksheets.stepsOfShift(shift.id()).stream()
                .filter(record -> record.personId() == 0 || record.personId() == me)
                .toList();
        return Progress.ofScope(catalogue, StepScope.SHIFT, preparations.latest(catalogue, records, null));
    }

    private long person(Step step) {
        return isPersonal(step) ? current.get().id() : 0;
    }

    static boolean isPersonal(Step step) {
        return step.fields().stream().anyMatch(field -> field.kind() == FieldKind.PERSON);
    }
}
