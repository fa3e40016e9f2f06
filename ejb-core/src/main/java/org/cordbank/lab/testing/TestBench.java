package org.cordbank.lab.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.testing.TestRefused.Reason;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;

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
    private MayTest mayTest;

    @Inject
    private Signatures signatures;

    @Inject
    private OutOfLimits outOfLimits;

    @Inject
    private FormKeys forms;

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

    /** The same from the unit's sheaf. */
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
    public List<TestRow> tests(UnitSheaf sheaf) {
        return results.tests(sheaf);
    }

    /** Units with tests still to do, the most urgent first. */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB})
    public List<TestSheet> atWork() {
        List<UnitRow> atWork = units.units(book.unitsAtWork(UNITS_AT_ONCE));
        Map<Long, List<TestRow>> tests = results.testsOf(atWork);
        return atWork.stream()
                .map(unit -> new TestSheet(unit.withoutFamily(), tests.getOrDefault(unit.id(), List.of()), List.of()))
                .toList();
    }

    /** Results that wait for a second person, the most urgent first; infectious ones only for those who may read them. */
    public List<WaitingRow> waiting() {
        List<UnitTest> waiting = book.waiting(UNITS_AT_ONCE);
        Map<Long, UnitRow> byId = units
                .units(waiting.stream().map(UnitTest::unitId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        Map<Long, List<TestRow>> tests = results.testsOf(List.copyOf(byId.values()));
        List<WaitingRow> rows = new ArrayList<>();
        for (UnitTest test : waiting) {
            UnitRow unit = byId.get(test.unitId());
            TestRow row = tests.get(unit.id()).get(test.seq() - 1);
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
        mayTest.check(assay);
        mayTest.unchanged(test, assay, enter.seenRevision());
        String reason = MayTest.reason(test, assay, enter.reason());
        MayTest.enter(unit, test, assay, reason);
        ResultCheck.Checked checked =
                ResultCheck.of(assay, enter.values(), argument -> results.value(unit.id(), argument));
        incubation.checkEntered(test, assay, checked.values());
        Long deviation = checked.verdict() == TestVerdict.FAIL ? outOfLimits.open(unit, assay, checked) : null;
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

    /** As {@link #enter(EnterResult)}, once for a form sent twice. */
    @RolesAllowed({Roles.QC_ANALYST, Roles.HLA_LAB})
    public TestRow enter(String formKey, EnterResult enter) {
        forms.once(formKey, "lab.enter-result", () -> enter(enter).code());
        return now(enter.unitId(), enter.testNo());
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

    /** As {@link #verify(long, int, int, String)}, once for a form sent twice. */
    public TestRow verify(String formKey, long unitId, int testNo, int revision, String pin) {
        forms.once(formKey, "lab.verify-result", () -> verify(unitId, testNo, revision, pin)
                .code());
        return now(unitId, testNo);
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

    /** As {@link #sendBack(long, int, int, String)}, once for a form sent twice. */
    public TestRow sendBack(String formKey, long unitId, int testNo, int revision, String reason) {
        forms.once(formKey, "lab.send-back-result", () -> sendBack(unitId, testNo, revision, reason)
                .code());
        return now(unitId, testNo);
    }

    private TestRow now(long unitId, int testNo) {
        return results.tests(unitId).get(testNo - 1);
    }

    private UnitTest toVerify(UnitRow unit, int testNo, int revision) {
        UnitTest test = test(unit.id(), testNo);
        Assay assay = assay(unit, test);
        mayTest.check(assay);
        mayTest.unchanged(test, assay, revision);
        if (test.state() != TestState.PRELIM) {
            throw new TestRefused(Reason.NOTHING_TO_VERIFY, assay.title(), test.state(), assay.en());
        }
        TestResult result = book.result(unit.id(), testNo, revision).orElseThrow();
        if (result.testerId() == current.get().id()) {
            throw new TestRefused(Reason.OWN_RESULT, assay.title(), result.testerName(), assay.en());
        }
        return test;
    }

    private UnitTest test(long unitId, int testNo) {
        return book.test(unitId, testNo).orElseThrow(() -> new TestRefused(Reason.UNKNOWN_TEST, testNo));
    }

    private Assay assay(UnitRow unit, UnitTest test) {
        return results.assays(unit).get(test.seq() - 1);
    }
}
