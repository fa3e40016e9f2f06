package org.cordbank.lab.freezing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.freezing.FreezingRefused.Reason;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.Equipment;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.cordbank.unit.UnitStatus;

/** The freezing room: a run is opened and loaded, its curve imported and judged. */
@Stateless
@RolesAllowed({Roles.LAB_TECHNICIAN, Roles.STORAGE_CUSTODIAN})
public class FreezingRoom {
    private static final String SKILL = "FREEZING";
    private static final String DONE = "done";

    @Inject
    private RunBook book;

    @Inject
    private FreezingProgram program;

    @Inject
    private Curves curves;

    @Inject
    private FormKeys forms;

    @Inject
    private MayFreeze mayFreeze;

    @Inject
    private UnitRegister units;

    @Inject
    private Equipment equipment;

    @Inject
    private Qualifications qualifications;

    @Inject
    private Signatures signatures;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest runs. */
    @RolesAllowed({Roles.LAB_TECHNICIAN, Roles.STORAGE_CUSTODIAN, Roles.VERIFIER, Roles.QA, Roles.MEDICAL_DIRECTOR})
    public List<RunRow> runs(int most) {
        List<FreezingRun> runs = book.newest(most);
        Map<Long, Integer> loaded =
                book.loaded(runs.stream().map(FreezingRun::id).toList());
        return runs.stream()
                .map(run -> run.row(loaded.getOrDefault(run.id(), 0)))
                .toList();
    }

    /** A run with everything of it. */
    @RolesAllowed({
        Roles.LAB_TECHNICIAN,
        Roles.STORAGE_CUSTODIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.REGULATOR
    })
    public RunSheet run(long runId) {
        FreezingRun run = book.run(runId);
        List<LoadRow> loads = book.loads(runId);
        return new RunSheet(
                run.row(loads.size()),
                loads,
                program.line(run.programVersion()),
                curves.of(runId).orElse(null),
                book.verdicts(runId));
    }

    /** The run a unit went through; empty before it was loaded. */
    @RolesAllowed({
        Roles.LAB_TECHNICIAN,
        Roles.STORAGE_CUSTODIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.REGULATOR
    })
    public Optional<RunSheet> runOf(UnitSheaf sheaf) {
        return sheaf.one("lab_freezing_runs", FreezingRun.class).map(run -> {
            List<LoadRow> loads = sheaf.lines("lab_freezing_loads", RunBook::load);
            return new RunSheet(
                    run.row(loads.size()),
                    loads,
                    program.line(run.programVersion()),
                    sheaf.lines("lab_freezing_curves", RunBook::curve).stream()
                            .findFirst()
                            .map(Curves::row)
                            .orElse(null),
                    sheaf.lines("lab_freezing_verdicts", RunBook::verdict));
        });
    }

    /** Opens a run on a freezer that is in calibration, with the program in force. */
    public long open(String equipmentNo) {
        Actor opener = current.get();
        qualifications.require(opener, SKILL);
        String freezer = equipment.require(equipmentNo).equipmentNo();
        String number = "CRF" + opener.siteId() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock))
                + "-" + (book.runsOf(opener.siteId()) + 1);
        FreezingRun run = new FreezingRun(number, opener, freezer, program.versionInForce(), clock.instant());
        book.add(run);
        audit.record(AuditAct.on("run", run.id(), "open-freezing")
                .with("number", number)
                .with("equipment", freezer));
        return run.id();
    }

    /** As {@link #open(String)}, once for a form sent twice. */
    public long open(String formKey, String equipmentNo) {
        return Long.parseLong(forms.once(formKey, "lab.open-freezing", () -> Long.toString(open(equipmentNo))));
    }

    /** Loads the prepared unit whose bag was scanned; a second person verifies, and freezing begins for it. */
    public void load(long runId, String scanned, String slot, String badge, String pin) {
        FreezingRun run = book.lock(runId);
        if (run.state() != RunState.OPEN) {
            throw new FreezingRefused(Reason.LOADING_ENDED, run.number());
        }
        qualifications.require(current.get(), SKILL);
        UnitRow unit = units.lock(units.scanned(scanned).id());
        mayFreeze.check(runId, unit, slot);
        Signature first = signatures.bySession(Meaning.PERFORMED);
        Signature second = signatures.second(badge, pin, Meaning.VERIFIED, Role.VERIFIER, Role.LAB_TECHNICIAN);
        Instant now = clock.instant();
        LoadRow load = new LoadRow(
                unit.id(),
                unit.label(),
                slot.strip(),
                now,
                first.signer().name(),
                second.signer().name());
        book.load(runId, load);
        units.move(unit.id(), UnitStatus.FREEZING, run.number() + " " + slot.strip());
        audit.record(AuditAct.on("unit", unit.id(), "load-freezer")
                .with("run", run.number())
                .with("slot", slot.strip())
                .signed(first.spend())
                .signed(second.spend()));
    }

    /** As {@link #load(long, String, String, String, String)}, once for a form sent twice. */
    public void load(String formKey, long runId, String scanned, String slot, String badge, String pin) {
        forms.once(formKey, "lab.load-freezer", () -> {
            load(runId, scanned, slot, badge, pin);
            return DONE;
        });
    }

    /**
     * Imports the freezer's log. The file is taken whole or left out whole; out of limit it is kept, with a deviation and a
     * hold for each unit of the run. A further file before the verdict needs its reason.
     */
    public CurveImport importCurve(long runId, String fileName, byte[] content, String reason) {
        FreezingRun run = book.lock(runId);
        qualifications.require(current.get(), SKILL);
        if (run.state().isJudged()) {
            throw new FreezingRefused(Reason.ALREADY_JUDGED, run.number());
        }
        List<LoadRow> loads = book.loads(runId);
        if (loads.isEmpty()) {
            throw new FreezingRefused(Reason.NOTHING_LOADED, run.number());
        }
        Curves.Read read = curves.read(content);
        if (!read.bad().isEmpty()) {
            return new CurveImport(false, read.bad());
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (run.state() == RunState.IMPORTED && why == null) {
            throw new FreezingRefused(Reason.REASON_MISSING, run.number());
        }
        curves.keep(run, fileName, content, read, why);
        audit.record(AuditAct.on("run", runId, "import-curve")
                .because(why)
                .with("file", fileName)
                .with("sha256", read.sha256())
                .with("within_limits", read.within()));
        if (!read.within()) {
            loads.forEach(load -> deviate(run, load, "降温曲线超限"));
        }
        return new CurveImport(true, List.of());
    }

    /** As {@link #importCurve(long, String, byte[], String)}, once for a form sent twice. */
    public CurveImport importCurve(String formKey, long runId, String fileName, byte[] content, String reason) {
        String answer = forms.once(
                formKey,
                "lab.import-curve",
                () -> importCurve(runId, fileName, content, reason).taken() ? DONE : "left out");
        return answer.equals(DONE)
                ? new CurveImport(true, List.of())
                : new CurveImport(false, curves.read(content).bad());
    }

    /**
     * A person's verdict on the curve, signed with the PIN. Within limits it is the operator's; a curve out of limit and
     * one that was refused before are judged by quality assurance. Accepted, every unit of the run counts as frozen.
     */
    @RolesAllowed({Roles.LAB_TECHNICIAN, Roles.STORAGE_CUSTODIAN, Roles.QA, Roles.MEDICAL_DIRECTOR})
    public void judge(long runId, boolean accept, String reason, String pin) {
        FreezingRun run = book.lock(runId);
        CurveRow curve = curves.of(runId).orElseThrow(() -> new FreezingRefused(Reason.NO_CURVE, run.number()));
        mayFreeze.judge(run, curve);
        if (reason == null || reason.isBlank()) {
            throw new FreezingRefused(Reason.REASON_MISSING, run.number());
        }
        Signature signature = signatures.own(pin, Meaning.APPROVED);
        List<VerdictRow> before = book.verdicts(runId);
        Actor judge = signature.signer();
        Instant now = clock.instant();
        run.judge(accept);
        book.judge(runId, new VerdictRow(before.size() + 1, accept, reason.strip(), now, judge.name()), judge.id());
        audit.record(AuditAct.on("run", runId, accept ? "accept-curve" : "refuse-curve")
                .because(reason)
                .signed(signature.spend()));
        for (LoadRow load : book.loads(runId)) {
            if (accept) {
                units.acceptFreezing(load.unitId(), reason.strip(), runId, now);
            } else if (curve.withinLimits()) {
                deviate(run, load, "降温曲线未被接受：" + reason.strip());
            }
        }
    }

    /** As {@link #judge(long, boolean, String, String)}, once for a form sent twice. */
    @RolesAllowed({Roles.LAB_TECHNICIAN, Roles.STORAGE_CUSTODIAN, Roles.QA, Roles.MEDICAL_DIRECTOR})
    public void judge(String formKey, long runId, boolean accept, String reason, String pin) {
        forms.once(formKey, "lab.judge-curve", () -> {
            judge(runId, accept, reason, pin);
            return DONE;
        });
    }

    private void deviate(FreezingRun run, LoadRow load, String title) {
        deviations.open(new OpenDeviation(
                "FREEZING", "unit", load.unitId(), title, load.unit() + "：" + run.number() + " " + title));
    }
}
