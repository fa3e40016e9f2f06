package org.cordbank.lab.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.lab.testing.TestRefused.Reason;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Where results are entered by one analyst and verified by another. */
@Stateless
@RolesAllowed(Roles.QC_ANALYST)
public class TestBench {
    private static final int UNITS_AT_ONCE = 100;

    @Inject
    private ResultBook book;

    @Inject
    private TestResults results;

    @Inject
    private Incubation incubation;

    @Inject
    private UnitRegister units;

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

    /** The unit whose label was scanned, with its tests. */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB})
    public TestSheet scan(String scanned) {
        return sheet(units.scanned(scanned).id());
    }

    /** A unit's tests; values of infectious ones only for those who may read them. */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB, Roles.QA, Roles.MEDICAL_DIRECTOR})
    public TestSheet sheet(long unitId) {
        UnitRow unit = units.unit(unitId);
        return new TestSheet(unit.withoutFamily(), results.tests(unitId), results.assays(unit));
    }

    /** A unit's tests for reading elsewhere; infectious values only for those who may read them. */
    @RolesAllowed({
        Roles.QC_ANALYST,
        Roles.HLA_LAB,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.CLINICAL_COORDINATOR,
        Roles.REGULATOR
    })
    public List<TestRow> tests(long unitId) {
        return results.tests(unitId);
    }

    /** Units with tests still to do, the most urgent first. */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB})
    public List<TestSheet> atWork() {
        List<TestSheet> sheets = new ArrayList<>();
        for (long unitId : book.unitsAtWork(UNITS_AT_ONCE)) {
            sheets.add(new TestSheet(units.unit(unitId).withoutFamily(), results.tests(unitId), List.of()));
        }
        return sheets;
    }

    /** Results that wait for a second person, the most urgent first; infectious ones only for those who may read them. */
    public List<WaitingRow> waiting() {
        boolean mayRead = results.mayReadInfectious();
        List<WaitingRow> rows = new ArrayList<>();
        for (UnitTest test : book.waiting(UNITS_AT_ONCE)) {
            UnitRow unit = units.unit(test.unitId());
            TestRow row = results.row(test, results.assays(unit).get(test.seq() - 1), mayRead);
            if (!row.hidden()) {
                rows.add(new WaitingRow(
                        row.unitId(),
                        unit.label(),
                        row.no(),
                        row.code(),
                        row.zh(),
                        row.en(),
                        row.revision(),
                        row.testerName(),
                        row.enteredAt()));
            }
        }
        return rows;
    }

    /**
     * Enters a result, which then waits for a second person. Out of limit it is kept and opens a deviation that holds the
     * unit. A result for a test that was final is an amendment and needs its reason.
     *
     * @throws TestRefused see its reasons; impossible values are refused as at the bench
     */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB})
    public TestRow enter(EnterResult enter) {
        UnitRow unit = units.lock(enter.unitId());
        UnitTest test = test(enter.unitId(), enter.testNo());
        Assay assay = assay(unit, test);
        mayTest(assay);
        if (test.revision() != enter.seenRevision()) {
            throw changed(test, assay);
        }
        String reason = reason(test, assay, enter.reason());
        mayEnter(unit, test, assay, reason);
        ResultCheck.Checked checked =
                ResultCheck.of(assay, enter.values(), argument -> results.value(unit.id(), argument));
        incubation.checkEntered(test, assay, checked.values());
        Long deviation = checked.verdict() == TestVerdict.FAIL ? open(unit, assay, checked) : null;
        Actor tester = current.get();
        Instant now = clock.instant();
        int revision = test.take(checked.verdict());
        book.add(new TestResult(test, revision, checked, new TestResult.Entered(tester, now, deviation, reason)));
        audit.record(AuditAct.on("unit", unit.id(), "enter-result")
                .because(reason)
                .with("test", assay.code())
                .with("revision", revision)
                .signed(signatures.bySession(Meaning.PERFORMED).spend()));
        return results.row(test, assay, results.mayReadInfectious());
    }

    /**
     * A second analyst accepts a result with the PIN: it becomes final, and the unit moves on when it was the last. A
     * result that has to be confirmed first becomes a repeat instead.
     */
    public TestRow verify(long unitId, int testNo, int revision, String pin) {
        UnitRow unit = units.lock(unitId);
        UnitTest test = toVerify(unit, testNo, revision);
        Assay assay = assay(unit, test);
        TestResult result = book.result(unitId, testNo, revision).orElseThrow();
        incubation.checkFinal(test, assay, result.values());
        Signature signature = signatures.own(pin, Meaning.VERIFIED);
        Instant now = clock.instant();
        book.add(new TestVerification(test, true, signature.signer(), now, null));
        if (result.verdict() == TestVerdict.REVIEW) {
            test.sendBack();
        } else {
            test.verified(test.wasFinal(), now);
        }
        audit.record(AuditAct.on("unit", unitId, "verify-result")
                .with("test", assay.code())
                .with("revision", revision)
                .with("state", test.state())
                .signed(signature.spend()));
        results.closeWhenLast(unitId);
        return results.row(test, assay, results.mayReadInfectious());
    }

    /** A second analyst sends a result back with a reason; the test is to be done again. */
    public TestRow sendBack(long unitId, int testNo, int revision, String reason) {
        UnitRow unit = units.lock(unitId);
        UnitTest test = toVerify(unit, testNo, revision);
        Assay assay = assay(unit, test);
        if (reason == null || reason.isBlank()) {
            throw new TestRefused(Reason.REASON_MISSING);
        }
        book.add(new TestVerification(test, false, current.get(), clock.instant(), reason));
        test.sendBack();
        audit.record(AuditAct.on("unit", unitId, "send-back-result")
                .because(reason)
                .with("test", assay.code())
                .with("revision", revision));
        return results.row(test, assay, results.mayReadInfectious());
    }

    private UnitTest toVerify(UnitRow unit, int testNo, int revision) {
        UnitTest test = test(unit.id(), testNo);
        Assay assay = assay(unit, test);
        mayTest(assay);
        if (test.revision() != revision) {
            throw changed(test, assay);
        }
        if (test.state() != TestState.PRELIM) {
            throw new TestRefused(Reason.NOTHING_TO_VERIFY, assay.title(), test.state(), assay.en());
        }
        TestResult result = book.result(unit.id(), testNo, revision).orElseThrow();
        if (result.testerId() == current.get().id()) {
            throw new TestRefused(Reason.OWN_RESULT, assay.title(), result.testerName(), assay.en());
        }
        return test;
    }

    private void mayTest(Assay assay) {
        Actor analyst = current.get();
        boolean hlaOnly = !analyst.has(Role.QC_ANALYST);
        if (hlaOnly && !assay.code().equals("T08")) {
            throw new TestRefused(Reason.ROLE, assay.title(), analyst.name(), assay.en());
        }
        qualifications.require(analyst, assay.infectious() ? "IDM_TESTING" : "TESTING");
    }

    private static String reason(UnitTest test, Assay assay, String given) {
        String reason = given == null || given.isBlank() ? null : given.strip();
        if (test.wasFinal() && reason == null) {
            throw new TestRefused(Reason.ALREADY_FINAL, assay.title(), test.finalAt(), assay.en());
        }
        return reason;
    }

    private static void mayEnter(UnitRow unit, UnitTest test, Assay assay, String reason) {
        boolean stage = unit.status() == UnitStatus.QUARANTINE || unit.status() == UnitStatus.QA_REVIEW;
        if (!stage) {
            throw new TestRefused(Reason.UNIT_STATE, unit.label(), unit.status());
        }
        if (test.state() == TestState.WAIVED && reason == null || !test.state().takesResult() && reason == null) {
            throw new TestRefused(Reason.ALREADY_FINAL, assay.title(), test.finalAt(), assay.en());
        }
    }

    private TestRefused changed(UnitTest test, Assay assay) {
        String who = book.result(test.unitId(), test.seq(), test.revision())
                .map(TestResult::testerName)
                .orElse("-");
        return new TestRefused(Reason.CHANGED_MEANWHILE, assay.title(), who, assay.en());
    }

    /** An infectious value never stands in a deviation, which more people read. */
    private long open(UnitRow unit, Assay assay, ResultCheck.Checked checked) {
        String category = assay.infectious() ? "INFECTIOUS" : Incubation.isCulture(assay) ? "STERILITY" : "TESTING";
        String found = assay.infectious() ? "" : "：" + checked.values().byName();
        return deviations.open(new OpenDeviation(
                category,
                "unit",
                unit.id(),
                assay.title() + " 未通过",
                unit.label() + " " + assay.title() + " 不符合「" + assay.ruleZh() + "」" + found));
    }

    private UnitTest test(long unitId, int testNo) {
        return book.test(unitId, testNo).orElseThrow(() -> new TestRefused(Reason.UNKNOWN_TEST, testNo));
    }

    private Assay assay(UnitRow unit, UnitTest test) {
        return results.assays(unit).get(test.seq() - 1);
    }
}
