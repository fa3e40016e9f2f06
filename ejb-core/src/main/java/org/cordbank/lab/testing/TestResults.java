package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.processing.KnownBloodGroup;
import org.cordbank.lab.processing.Preparations;
import org.cordbank.quality.QualificationRefused;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitMoved;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.cordbank.unit.UnitStatus;

/** The register of test results, for other rooms; opens a unit's tests when quarantine begins and closes the stage. */
@ApplicationScoped
public class TestResults implements KnownBloodGroup {
    private static final String DISCARDED = "脐带血已报废，不再检测";
    private static final Map<String, String> SAMPLED_WITH = Map.of("T04", "F40", "T05", "F41", "T06", "F41");

    @Inject
    private ResultBook book;

    @Inject
    private AssayCatalogue catalogue;

    @Inject
    private Preparations preparations;

    @Inject
    private UnitRegister units;

    @Inject
    private Qualifications qualifications;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** True when every test of the unit is final, amended or waived; false before its tests were opened. */
    public boolean allFinal(long unitId) {
        List<UnitTest> tests = book.testsOf(unitId);
        return !tests.isEmpty() && tests.stream().allMatch(test -> test.state().isClosed());
    }

    /** True when all tests are closed and none that blocks this product's release failed; a waived one does not count. */
    public boolean allWithinLimits(long unitId) {
        List<UnitTest> tests = book.testsOf(unitId);
        if (tests.isEmpty() || !allFinal(unitId)) {
            return false;
        }
        List<Assay> assays = assays(units.unit(unitId));
        return tests.stream()
                .filter(test -> test.state() != TestState.WAIVED)
                .filter(test -> assays.get(test.seq() - 1).blocks())
                .allMatch(test -> test.verdict() == TestVerdict.PASS);
    }

    /** True when this member of staff entered a result of the unit, in any revision. */
    public boolean testedBy(long unitId, long staffId) {
        return book.testedBy(unitId, staffId);
    }

    /** Every test of the unit in the catalogue's order; infectious values only for those who may read them. */
    public List<TestRow> tests(long unitId) {
        return testsOf(List.of(units.unit(unitId))).getOrDefault(unitId, List.of());
    }

    /** The same from the unit's sheaf. */
    List<TestRow> tests(UnitSheaf sheaf) {
        return rows(
                        Map.of(sheaf.unit().id(), sheaf.unit()),
                        sheaf.all("lab_unit_tests", UnitTest.class),
                        sheaf.all("lab_test_results", TestResult.class),
                        sheaf.all("lab_test_verifications", TestVerification.class))
                .getOrDefault(sheaf.unit().id(), List.of());
    }

    /** The tests of several units, read together: a page of a hundred units asks no more often than one of one unit. */
    Map<Long, List<TestRow>> testsOf(List<UnitRow> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<Long, UnitRow> byId = of.stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        List<UnitTest> tests = book.testsOf(byId.keySet());
        return tests.isEmpty()
                ? Map.of()
                : rows(byId, tests, book.newestResults(byId.keySet()), book.newestVerifications(byId.keySet()));
    }

    private Map<Long, List<TestRow>> rows(
            Map<Long, UnitRow> byId, List<UnitTest> tests, List<TestResult> standing, List<TestVerification> verified) {
        Map<String, TestResult> results = standing.stream()
                .collect(Collectors.toMap(result -> result.unitId() + "." + result.seq(), Function.identity()));
        Map<String, TestVerification> verifications = verified.stream()
                .collect(Collectors.toMap(each -> each.unitId() + "." + each.seq(), Function.identity()));
        Map<String, List<Assay>> assays = new HashMap<>();
        boolean mayRead = mayReadInfectious();
        Map<Long, List<TestRow>> rows = new HashMap<>();
        for (UnitTest test : tests) {
            ProductType product = byId.get(test.unitId()).product();
            Assay assay = assays.computeIfAbsent(
                            test.templateVersion() + "." + product,
                            key -> catalogue.assays(test.templateVersion(), product))
                    .get(test.seq() - 1);
            String place = test.unitId() + "." + test.seq();
            rows.computeIfAbsent(test.unitId(), id -> new ArrayList<>())
                    .add(row(test, assay, mayRead, results.get(place), verifications.get(place)));
        }
        return rows;
    }

    /** The blood group once its test is final: {@code A_POS} and the like; a weak D counts as positive on a label. */
    @Override
    public Optional<String> of(long unitId) {
        Optional<String> abo = value(unitId, "T07.abo");
        Optional<String> rhd = value(unitId, "T07.rhd");
        return abo.isPresent() && rhd.isPresent()
                ? Optional.of(abo.get() + (rhd.get().equals("NEG") ? "_NEG" : "_POS"))
                : Optional.empty();
    }

    /** A value of a final result by {@code code.field}. */
    Optional<String> value(long unitId, String codeAndField) {
        String code = codeAndField.substring(0, codeAndField.indexOf('.'));
        String field = codeAndField.substring(codeAndField.indexOf('.') + 1);
        for (UnitTest test : book.testsOf(unitId)) {
            boolean known = test.state() == TestState.FINAL || test.state() == TestState.AMENDED;
            if (known && test.code().equals(code)) {
                return book.result(unitId, test.seq(), test.revision())
                        .map(result -> result.values().byName().get(field));
            }
        }
        return Optional.empty();
    }

    List<Assay> assays(UnitRow unit) {
        List<UnitTest> tests = book.testsOf(unit.id());
        int version = tests.isEmpty() ? catalogue.inForce() : tests.get(0).templateVersion();
        return catalogue.assays(version, unit.product());
    }

    /** Infectious results are for the medical director, quality assurance and analysts qualified for them. */
    boolean mayReadInfectious() {
        Actor reader = current.get();
        if (reader.has(Role.MEDICAL_DIRECTOR) || reader.has(Role.QA)) {
            return true;
        }
        return reader.has(Role.QC_ANALYST) && qualifiedForInfectious(reader);
    }

    private boolean qualifiedForInfectious(Actor reader) {
        try {
            qualifications.require(reader, "IDM_TESTING");
            return true;
        } catch (QualificationRefused missing) {
            return false;
        }
    }

    TestRow row(UnitTest test, Assay assay, boolean mayRead) {
        return row(
                test,
                assay,
                mayRead,
                book.result(test.unitId(), test.seq(), test.revision()).orElse(null),
                book.verification(test.unitId(), test.seq(), test.revision()).orElse(null));
    }

    private static TestRow row(
            UnitTest test, Assay assay, boolean mayRead, TestResult result, TestVerification verification) {
        boolean hidden = assay.infectious() && !mayRead;
        return new TestRow(
                test.unitId(),
                assay.no(),
                assay.code(),
                assay.zh(),
                assay.en(),
                assay.infectious(),
                assay.blocks(),
                test.state(),
                hidden ? null : test.verdict(),
                hidden || result == null ? Map.of() : result.values().byName(),
                assay.fields().stream().map(TestField::field).toList(),
                hidden,
                test.revision(),
                result == null ? null : result.testerName(),
                result == null ? null : result.enteredAt(),
                verification == null ? null : verification.verifierName(),
                test.finalAt(),
                test.sampledAt(),
                test.dueAt(),
                result == null ? null : result.deviationId(),
                result == null ? test.waivedWhy() : result.reason());
    }

    void moved(@Observes UnitMoved moved) {
        if (moved.to() == UnitStatus.QUARANTINE && book.testsOf(moved.unitId()).isEmpty()) {
            open(units.unit(moved.unitId()));
        }
        if (moved.to() == UnitStatus.DISCARDED) {
            book.testsOf(moved.unitId()).stream()
                    .filter(test -> !test.state().isClosed())
                    .forEach(test -> test.waive(DISCARDED, clock.instant()));
        }
    }

    private void open(UnitRow unit) {
        int version = catalogue.inForce();
        Instant now = clock.instant();
        for (Assay assay : catalogue.assays(version, unit.product())) {
            String step = SAMPLED_WITH.get(assay.code());
            Instant sampled = step == null
                    ? now
                    : preparations.recordedAt(unit.id(), step).orElse(now);
            UnitTest test = new UnitTest(unit.id(), version, assay, sampled);
            if (assay.optional()) {
                test.waive(assay.ruleZh(), now);
            }
            book.add(test);
        }
    }

    /** Moves the unit on when its last test is closed; a hold does not keep it from being reviewed. */
    void closeWhenLast(long unitId) {
        UnitRow unit = units.unit(unitId);
        if (unit.status() == UnitStatus.QUARANTINE && allFinal(unitId)) {
            units.move(unitId, UnitStatus.QA_REVIEW, "全部检测已有最终结果");
        }
    }
}
