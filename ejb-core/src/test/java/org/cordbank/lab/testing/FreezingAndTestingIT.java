package org.cordbank.lab.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordbank.identity.Role;
import org.cordbank.lab.LabStage;
import org.cordbank.lab.LabStage.Person;
import org.cordbank.lab.OneTransaction;
import org.cordbank.lab.freezing.BadRow;
import org.cordbank.lab.freezing.CurveImport;
import org.cordbank.lab.freezing.FreezingRefused;
import org.cordbank.lab.freezing.FreezingRoom;
import org.cordbank.lab.freezing.RunSheet;
import org.cordbank.lab.freezing.RunState;
import org.cordbank.lab.processing.BatchDesk;
import org.cordbank.quality.QualificationRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A prepared unit is frozen and tested")
class FreezingAndTestingIT {
    @Inject
    private LabStage stage;

    @Inject
    private BatchDesk batches;

    @Inject
    private FreezingRoom room;

    @Inject
    private TestBench bench;

    @Inject
    private TestResults results;

    @Inject
    private UnitRegister units;

    @Inject
    private OneTransaction transaction;

    private Person operator;
    private Person second;

    private UnitRow prepared() throws Exception {
        operator = stage.hire(Role.LAB_TECHNICIAN, "PREPARATION", "FREEZING");
        second = stage.hire(Role.VERIFIER, "PREPARATION");
        UnitRow unit = stage.registered(Duration.ofHours(6));
        long batch = stage.readyBatch(operator, second);
        stage.as(operator, () -> {
            batches.load(batch, unit.din().value());
            return null;
        });
        stage.workUntil(unit, batch, "none", operator, second);
        return unit;
    }

    private long loaded(UnitRow unit) throws Exception {
        long run = stage.as(operator, () -> room.open("DEMO-CRF"));
        stage.as(operator, () -> {
            room.load(run, unit.din().value(), "A1", second.badge(), LabStage.PIN);
            return null;
        });
        return run;
    }

    private CurveImport bring(long run, String log, String reason) throws Exception {
        return stage.as(operator, () -> room.importCurve(run, "log.csv", log.getBytes(StandardCharsets.UTF_8), reason));
    }

    private RunSheet sheet(long run) throws Exception {
        return stage.as(operator, () -> room.run(run));
    }

    @Test
    void aUnitThatIsNotPreparedIsNotFrozen() throws Exception {
        operator = stage.hire(Role.LAB_TECHNICIAN, "PREPARATION", "FREEZING");
        second = stage.hire(Role.VERIFIER, "PREPARATION");
        stage.supplies();
        UnitRow raw = stage.registered();
        FreezingRefused refused = catchThrowableOfType(FreezingRefused.class, () -> loaded(raw));
        assertThat(refused.reason()).isEqualTo(FreezingRefused.Reason.UNIT_STATE);
    }

    @Test
    void aGoodCurveIsTakenOnceJudgedAndTheUnitCountsAsFrozen() throws Exception {
        UnitRow unit = prepared();
        long run = loaded(unit);
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.FREEZING);
        String log = curve(0.5);
        assertThat(bring(run, log, null).taken()).isTrue();
        assertThat(sheet(run).curve().withinLimits()).isTrue();
        FreezingRefused again = catchThrowableOfType(FreezingRefused.class, () -> bring(run, log, "again"));
        assertThat(again.reason()).isEqualTo(FreezingRefused.Reason.SAME_FILE);
        stage.as(operator, () -> {
            room.judge(run, true, "曲线正常", LabStage.PIN);
            return null;
        });
        assertThat(sheet(run).run().state()).isEqualTo(RunState.ACCEPTED);
        assertThat(units.freezing(unit.id()).orElseThrow().runId()).isEqualTo(run);
    }

    @Test
    void aBrokenFileIsLeftOutWholeAndEachBadLineIsNamed() throws Exception {
        UnitRow unit = prepared();
        long run = loaded(unit);
        String log = curve(0.5).replaceFirst("(?m)^5\\.0,[^,]*,", "5.0,abc,");
        CurveImport answer = bring(run, log.substring(0, log.lastIndexOf(',')), null);
        assertThat(answer.taken()).isFalse();
        assertThat(answer.bad())
                .extracting(BadRow::problem)
                .containsExactly(BadRow.Problem.NOT_A_NUMBER, BadRow.Problem.COLUMNS);
        assertThat(sheet(run).curve()).isNull();
        assertThat(sheet(run).run().state()).isEqualTo(RunState.OPEN);
    }

    @Test
    void aCurveOutOfLimitHoldsTheUnitAndIsJudgedByQuality() throws Exception {
        UnitRow unit = prepared();
        long run = loaded(unit);
        assertThat(bring(run, curve(1.2), null).taken()).isTrue();
        assertThat(sheet(run).curve().withinLimits()).isFalse();
        assertThat(units.unit(unit.id()).onHold()).isTrue();
        FreezingRefused refused = catchThrowableOfType(
                FreezingRefused.class,
                () -> stage.as(operator, () -> {
                    room.judge(run, true, "想接受", LabStage.PIN);
                    return null;
                }));
        assertThat(refused.reason()).isEqualTo(FreezingRefused.Reason.ONLY_QUALITY);
        Person quality = stage.hire(Role.QA);
        stage.as(quality, () -> {
            room.judge(run, true, "评估后接受", LabStage.PIN);
            return null;
        });
        assertThat(units.freezing(unit.id())).isPresent();
    }

    @Test
    void fifteenTestsOpenWithQuarantineAndAreVerifiedByASecondAnalyst() throws Exception {
        UnitRow unit = quarantined();
        Person tester = stage.hire(Role.QC_ANALYST, "TESTING", "IDM_TESTING");
        Person other = stage.hire(Role.QC_ANALYST, "TESTING", "IDM_TESTING");
        TestSheet sheet = stage.as(tester, () -> bench.sheet(unit.id()));
        assertThat(sheet.tests()).hasSize(15);
        assertThat(sheet.tests().get(7).state()).isEqualTo(TestState.WAIVED);
        TestRow entered = enter(tester, unit, 7, 0);
        assertThat(entered.state()).isEqualTo(TestState.PRELIM);
        TestRefused own = catchThrowableOfType(
                TestRefused.class, () -> stage.as(tester, () -> bench.verify(unit.id(), 7, 1, LabStage.PIN)));
        assertThat(own.reason()).isEqualTo(TestRefused.Reason.OWN_RESULT);
        assertThat(results.of(unit.id())).isEmpty();
        TestRow verified = stage.as(other, () -> bench.verify(unit.id(), 7, 1, LabStage.PIN));
        assertThat(verified.state()).isEqualTo(TestState.FINAL);
        assertThat(results.of(unit.id())).contains("A_POS");
        TestRefused stale = catchThrowableOfType(TestRefused.class, () -> enter(tester, unit, 7, 0));
        assertThat(stale.reason()).isEqualTo(TestRefused.Reason.CHANGED_MEANWHILE);
    }

    @Test
    void aCultureIsNotFinalBeforeItsDays() throws Exception {
        UnitRow unit = quarantined();
        Person tester = stage.hire(Role.QC_ANALYST, "TESTING");
        Person other = stage.hire(Role.QC_ANALYST, "TESTING");
        TestRefused claimed = catchThrowableOfType(TestRefused.class, () -> enter(tester, unit, 6, 0));
        assertThat(claimed.reason()).isEqualTo(TestRefused.Reason.MORE_DAYS_THAN_PASSED);
        stage.as(
                tester,
                () -> bench.enter(
                        new EnterResult(unit.id(), 6, 0, Map.of("fungal", "NEG", "incubated_days", "0"), null)));
        TestRefused early = catchThrowableOfType(
                TestRefused.class, () -> stage.as(other, () -> bench.verify(unit.id(), 6, 1, LabStage.PIN)));
        assertThat(early.reason()).isEqualTo(TestRefused.Reason.TOO_EARLY);
    }

    @Test
    void infectiousResultsAreForThoseQualifiedForThem() throws Exception {
        UnitRow unit = quarantined();
        Person tester = stage.hire(Role.QC_ANALYST, "TESTING", "IDM_TESTING");
        Person plain = stage.hire(Role.QC_ANALYST, "TESTING");
        QualificationRefused refused =
                catchThrowableOfType(QualificationRefused.class, () -> enter(plain, unit, 10, 0));
        assertThat(refused).isNotNull();
        enter(tester, unit, 10, 0);
        assertThat(stage.as(plain, () -> bench.tests(unit.id())).get(9).values())
                .isEmpty();
        assertThat(stage.as(tester, () -> bench.tests(unit.id())).get(9).values())
                .containsEntry("hiv_agab", "NR");
        assertThat(stage.as(plain, () -> bench.waiting()))
                .noneMatch(row -> row.unitId() == unit.id() && row.no() == 10);
    }

    @Test
    void aResultOutOfLimitIsKeptWithDeviationAndHoldAndAnAmendmentKeepsTheOldRow() throws Exception {
        UnitRow unit = quarantined();
        Person tester = stage.hire(Role.QC_ANALYST, "TESTING");
        Person other = stage.hire(Role.QC_ANALYST, "TESTING");
        TestRow failed =
                stage.as(tester, () -> bench.enter(new EnterResult(unit.id(), 2, 0, Map.of("viability", "60"), null)));
        assertThat(failed.verdict()).isEqualTo(TestVerdict.FAIL);
        assertThat(failed.deviationId()).isNotNull();
        assertThat(units.unit(unit.id()).onHold()).isTrue();
        stage.as(other, () -> bench.verify(unit.id(), 2, 1, LabStage.PIN));
        TestRefused silent = catchThrowableOfType(TestRefused.class, () -> enter(tester, unit, 2, 1));
        assertThat(silent.reason()).isEqualTo(TestRefused.Reason.ALREADY_FINAL);
        stage.as(tester, () -> bench.enter(new EnterResult(unit.id(), 2, 1, Map.of("viability", "90"), "抄录错误")));
        TestRow amended = stage.as(other, () -> bench.verify(unit.id(), 2, 2, LabStage.PIN));
        assertThat(amended.state()).isEqualTo(TestState.AMENDED);
    }

    @Test
    void aResultAndItsVerificationSentTwiceStandOnce() throws Exception {
        UnitRow unit = quarantined();
        Person tester = stage.hire(Role.QC_ANALYST, "TESTING");
        Person other = stage.hire(Role.QC_ANALYST, "TESTING");
        EnterResult result = new EnterResult(unit.id(), 2, 0, Map.of("viability", "90"), null);
        String entering = UUID.randomUUID().toString();
        List<TestRow> entered = Together.run(4, () -> stage.as(tester, () -> bench.enter(entering, result)));
        assertThat(entered).extracting(TestRow::revision).containsOnly(1);
        String verifying = UUID.randomUUID().toString();
        List<TestRow> verified =
                Together.run(4, () -> stage.as(other, () -> bench.verify(verifying, unit.id(), 2, 1, LabStage.PIN)));
        assertThat(verified).extracting(TestRow::state).containsOnly(TestState.FINAL);
    }

    @Test
    void aFreezingRunOpenedLoadedImportedAndJudgedTwiceIsDoneOnce() throws Exception {
        UnitRow unit = prepared();
        String key = UUID.randomUUID().toString();
        List<Long> opened = Together.run(3, () -> stage.as(operator, () -> room.open(key, "DEMO-CRF")));
        assertThat(new HashSet<>(opened)).hasSize(1);
        long run = opened.get(0);
        String loading = UUID.randomUUID().toString();
        Together.run(
                3,
                () -> stage.as(operator, () -> {
                    room.load(loading, run, unit.din().value(), "A1", second.badge(), LabStage.PIN);
                    return null;
                }));
        assertThat(sheet(run).loads()).hasSize(1);
        byte[] log = curve(0.5).getBytes(StandardCharsets.UTF_8);
        String importing = UUID.randomUUID().toString();
        List<CurveImport> taken =
                Together.run(3, () -> stage.as(operator, () -> room.importCurve(importing, run, "log.csv", log, null)));
        assertThat(taken).extracting(CurveImport::taken).containsOnly(true);
        String judging = UUID.randomUUID().toString();
        Together.run(
                3,
                () -> stage.as(operator, () -> {
                    room.judge(judging, run, true, "曲线正常", LabStage.PIN);
                    return null;
                }));
        assertThat(sheet(run).verdicts()).hasSize(1);
    }

    private UnitRow quarantined() throws Exception {
        UnitRow unit = prepared();
        loaded(unit);
        AsRole.call(
                AsRole.someone(Role.STORAGE_CUSTODIAN),
                Role.STORAGE_CUSTODIAN,
                () -> transaction.run(() -> {
                    units.move(unit.id(), UnitStatus.QUARANTINE, "test");
                    return null;
                }));
        return unit;
    }

    private TestRow enter(Person person, UnitRow unit, int no, int seen) throws Exception {
        String code = String.format("T%02d", no);
        return stage.as(
                person, () -> bench.enter(new EnterResult(unit.id(), no, seen, new HashMap<>(stage.test(code)), null)));
    }

    /** A log every half minute; {@code fall} degrees each, with a plateau of three minutes. */
    private static String curve(double fall) {
        StringBuilder log = new StringBuilder("time_min,chamber_c,sample_c\n");
        double salt = (System.nanoTime() % 1000) / 100_000.0;
        double time = 0;
        double sample = 5 + salt;
        while (sample > -7) {
            log.append(line(time, sample));
            sample -= fall;
            time += 0.5;
        }
        double coldest = sample;
        for (int i = 0; i < 6; i++) {
            log.append(line(time, i == 0 ? coldest : coldest + 3));
            time += 0.5;
        }
        while (sample > -41) {
            sample -= fall;
            log.append(line(time, sample));
            time += 0.5;
        }
        while (sample > -90) {
            sample -= 5;
            log.append(line(time, sample));
            time += 0.5;
        }
        return log.toString();
    }

    private static String line(double time, double sample) {
        return String.format(Locale.ROOT, "%.1f,%.2f,%.4f%n", time, sample - 2, sample);
    }
}
