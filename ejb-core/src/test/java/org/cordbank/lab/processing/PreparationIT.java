package org.cordbank.lab.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordbank.identity.Role;
import org.cordbank.identity.SigningRefused;
import org.cordbank.kernel.Refusal;
import org.cordbank.lab.LabStage;
import org.cordbank.lab.LabStage.Person;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.Disposition;
import org.cordbank.quality.LotRefused;
import org.cordbank.quality.QualificationRefused;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A unit goes through the steps of the preparation")
class PreparationIT {
    @Inject
    private LabStage stage;

    @Inject
    private PreparationBench bench;

    @Inject
    private BatchDesk batches;

    @Inject
    private Preparations preparations;

    @Inject
    private DeviationDesk deviations;

    @Inject
    private UnitRegister units;

    @Inject
    private Worksheets worksheets;

    @Inject
    private Clock clock;

    private Person operator;
    private Person second;
    private long batch;
    private UnitRow unit;

    private void atTheBench(Duration sinceCollection) throws Exception {
        operator = stage.hire(Role.LAB_TECHNICIAN, "PREPARATION");
        second = stage.hire(Role.VERIFIER, "PREPARATION");
        unit = stage.registered(sinceCollection);
        batch = stage.readyBatch(operator, second);
        stage.as(operator, () -> {
            batches.load(batch, unit.din().barcode());
            return null;
        });
    }

    private void atStep(String code) throws Exception {
        atTheBench(Duration.ofHours(6));
        stage.workUntil(unit, batch, code, operator, second);
    }

    @Test
    void allFiftySixStepsInOrderByTwoPeople() throws Exception {
        atTheBench(Duration.ofHours(6));
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.REGISTERED);
        stage.workUntil(unit, batch, "none", operator, second);
        List<StepRow> steps = preparations.steps(unit.id());
        assertThat(steps).hasSize(56).allMatch(StepRow::done);
        assertThat(preparations.complete(unit.id())).isTrue();
        assertThat(steps.stream().filter(StepRow::inherited).map(StepRow::code))
                .contains("A01", "A04", "A08", "D27", "E31", "G49")
                .doesNotContain("B09");
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.PROCESSING);
        assertThat(units.bags(unit.id())).hasSize(1);
        assertThat(units.specimens(unit.id())).hasSizeGreaterThanOrEqualTo(10);
        assertThat(worksheets.stepsOfUnit(unit.id())).hasSizeLessThan(50);
        StepRow identity = steps.get(9);
        assertThat(identity.verifierName()).isEqualTo(second.actor().name());
    }

    @Test
    void anotherUnitsBagIsRefusedByName() throws Exception {
        atStep("B10");
        UnitRow other = stage.registered();
        Map<String, String> wrong = values("B10");
        wrong.put("maternal_sample_id", other.din().value());
        StepRefused refused = refused(StepRefused.class, 10, wrong, second.badge());
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.NOT_THIS_UNIT);
        assertThat(refused.values()).contains(other.din().print(), unit.din().print());
    }

    @Test
    void aStepOutOfOrderIsRefusedNamingTheNext() throws Exception {
        atStep("B10");
        StepRefused refused = refused(StepRefused.class, 12, values("B12"), null);
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.NOT_NEXT);
        assertThat(refused.values()[1].toString()).startsWith("B10");
    }

    @Test
    void anImpossibleWeightIsRefused() throws Exception {
        atStep("B13");
        StepRefused refused = refused(StepRefused.class, 13, Map.of("gross", "4000"), null);
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.IMPOSSIBLE);
    }

    @Test
    void anExpiredLotIsRefusedQuotingItsDay() throws Exception {
        atStep("B09");
        LocalDate day = LocalDate.now(clock).minusDays(1);
        String lot = "OLD-" + System.nanoTime();
        stage.lot(lot, "DISINFECTANT", day);
        Map<String, String> values = values("B09");
        values.put("disinfectant_lot", lot);
        LotRefused refused = refused(LotRefused.class, 9, values, null);
        assertThat(refused.reason()).isEqualTo(LotRefused.Reason.EXPIRED);
        assertThat(refused.values()).contains(day);
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.REGISTERED);
    }

    @Test
    void anExpiredQualificationIsRefused() throws Exception {
        atStep("B10");
        Person lapsed = stage.hire(Role.VERIFIER);
        stage.qualify(lapsed.actor(), "PREPARATION", LocalDate.now(clock).minusDays(1));
        QualificationRefused refused = refused(QualificationRefused.class, 10, values("B10"), lapsed.badge());
        assertThat(refused.reason()).isEqualTo(QualificationRefused.Reason.EXPIRED);
    }

    @Test
    void theSecondPersonCannotBeTheFirst() throws Exception {
        atStep("B10");
        SigningRefused refused = refused(SigningRefused.class, 10, values("B10"), operator.badge());
        assertThat(refused.reason()).isEqualTo(SigningRefused.Reason.SAME_PERSON);
    }

    @Test
    void aSecondPersonIsNeededWhereTheCatalogueSaysSo() throws Exception {
        atStep("B10");
        StepRefused refused = refused(StepRefused.class, 10, values("B10"), "");
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.VERIFIER_MISSING);
    }

    @Test
    void aStalePageSendingADoneStepAgainIsRefused() throws Exception {
        atStep("B13");
        StepRefused refused = refused(StepRefused.class, 12, values("B12"), null);
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.ALREADY_RECORDED);
        assertThat(refused.values()).contains(operator.actor().name());
    }

    @Test
    void aStepOutOfLimitIsKeptHoldsTheUnitAndWaitsForItsDisposition() throws Exception {
        atStep("C16");
        StepRow failed = record(16, Map.of("duration", "1"), null);
        assertThat(failed.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(units.unit(unit.id()).onHold()).isTrue();
        StepRefused waits = refused(StepRefused.class, 17, values("C17"), null);
        assertThat(waits.reason()).isEqualTo(StepRefused.Reason.WAITS_FOR_DISPOSITION);
        dispose(failed.deviationId(), Disposition.ACCEPT);
        assertThat(preparations.steps(unit.id()).get(15).outcome()).isEqualTo(Outcome.PASS_WITH_DEVIATION);
        assertThat(units.unit(unit.id()).onHold()).isFalse();
        assertThat(record(17, values("C17"), null).outcome()).isEqualTo(Outcome.PASS);
        assertThat(preparations.revisions(unit.id(), 16))
                .extracting(StepRow::outcome)
                .containsExactly(Outcome.FAIL, Outcome.PASS_WITH_DEVIATION);
    }

    @Test
    void aStepToBeDoneAgainIsRecordedBesideTheOldOne() throws Exception {
        atStep("C16");
        StepRow failed = record(16, Map.of("duration", "1"), null);
        dispose(failed.deviationId(), Disposition.REWORK);
        StepRow again = record(16, Map.of("duration", "3"), null);
        assertThat(again.outcome()).isEqualTo(Outcome.PASS);
        assertThat(preparations.revisions(unit.id(), 16)).hasSize(3);
    }

    @Test
    void beyondSeventyTwoHoursNobodyCanAcceptTheDelay() throws Exception {
        atTheBench(Duration.ofHours(80));
        stage.workUntil(unit, batch, "B11", operator, second);
        StepRow failed = record(11, Map.of(), null);
        assertThat(failed.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(failed.values()).containsKey("elapsed");
        StepRefused refused =
                catchThrowableOfType(StepRefused.class, () -> dispose(failed.deviationId(), Disposition.ACCEPT));
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.BEYOND_EXCEPTION);
    }

    @Test
    void theLastStepWaitsForTheSettlePlate() throws Exception {
        atStep("H56");
        StepRefused refused = refused(StepRefused.class, 56, values("H56"), second.badge());
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.EXPOSURE_OPEN);
        assertThat(preparations.complete(unit.id())).isFalse();
    }

    @Test
    void aBatchStepWaitsForEveryUnitInside() throws Exception {
        atStep("D27");
        UnitRow late = stage.registered();
        stage.as(operator, () -> {
            batches.load(batch, late.din().value());
            return null;
        });
        RecordStep spin = stage.sample(batch, step("D27"), "", List.of(), second);
        StepRefused refused =
                catchThrowableOfType(StepRefused.class, () -> stage.as(operator, () -> batches.record(spin)));
        assertThat(refused.reason()).isEqualTo(StepRefused.Reason.BATCH_NOT_READY);
        assertThat(refused.values()[1].toString()).contains(late.din().print());
        stage.as(operator, () -> {
            batches.setAside(batch, late.id(), "后到，另批制备");
            return null;
        });
        assertThat(stage.as(operator, () -> batches.record(spin)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void twoOperatorsOnOneStepLeaveOneRow() throws Exception {
        atStep("B12");
        Map<String, String> values = values("B12");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(pool.submit(() -> {
                    together.await();
                    try {
                        return record(12, values, null);
                    } catch (Refusal refused) {
                        return refused;
                    }
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> one : both) {
                answers.add(one.get());
            }
            assertThat(answers).filteredOn(StepRow.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(StepRefused.class::isInstance)
                    .<Enum<?>>extracting(a -> ((StepRefused) a).reason())
                    .containsExactly(StepRefused.Reason.ALREADY_RECORDED);
        } finally {
            pool.shutdown();
        }
        assertThat(worksheets.revisions(unit.id(), 12)).hasSize(1);
    }

    @Test
    void aStepSentFiveTimesAtOnceIsRecordedOnceAndAnsweredAlike() throws Exception {
        atStep("B12");
        RecordStep record = new RecordStep(unit.id(), 12, values("B12"), null, LabStage.PIN);
        String key = UUID.randomUUID().toString();
        List<StepRow> answers = Together.run(5, () -> stage.as(operator, () -> bench.record(key, record)));
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(worksheets.revisions(unit.id(), 12)).hasSize(1);
        assertThat(stage.as(operator, () -> bench.record(key, record))).isEqualTo(answers.get(0));
        assertThat(preparations.progress(unit).row(13).recorded()).isFalse();
    }

    @Test
    void aStepOfTheBatchSentTwiceIsRecordedOnce() throws Exception {
        atStep("D27");
        RecordStep spin = stage.sample(batch, step("D27"), "", List.of(), second);
        String key = UUID.randomUUID().toString();
        List<StepRow> answers = Together.run(3, () -> stage.as(operator, () -> batches.record(key, spin)));
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(worksheets.stepsOfBatch(batch).stream().filter(row -> row.seq() == 27))
                .hasSize(1);
    }

    @Test
    void aCorrectionStandsBesideTheOldRecordWithItsReason() throws Exception {
        atStep("B14");
        String recorded = preparations.steps(unit.id()).get(12).values().get("gross");
        String right = new BigDecimal(recorded).add(BigDecimal.ONE).toPlainString();
        StepRow corrected = correct(13, 1, Map.of("gross", right), "抄录错误，见天平打印条", null);
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(corrected.reason()).isEqualTo("抄录错误，见天平打印条");
        assertThat(preparations.steps(unit.id()).get(12).values()).containsEntry("gross", right);
        List<StepRow> revisions = preparations.revisions(unit.id(), 13);
        assertThat(revisions).extracting(row -> row.values().get("gross")).containsExactly(recorded, right);
        StepToCorrect laid = stage.as(operator, () -> bench.correcting(unit.id(), 13));
        assertThat(laid.now()).isEqualTo(corrected);
        assertThat(laid.waiting()).isNull();
    }

    @Test
    void aCorrectionIsRefusedWithoutReasonWithoutChangeOnAnOldPageAndOnAnOpenStep() throws Exception {
        atStep("B14");
        String recorded = preparations.steps(unit.id()).get(12).values().get("gross");
        assertThat(notCorrected(13, 1, Map.of("gross", "1"), " ")).isEqualTo(StepRefused.Reason.REASON_MISSING);
        assertThat(notCorrected(13, 1, Map.of("gross", recorded), "同上")).isEqualTo(StepRefused.Reason.NOTHING_CHANGED);
        assertThat(notCorrected(13, 0, Map.of("gross", "99"), "旧页面")).isEqualTo(StepRefused.Reason.CHANGED_MEANWHILE);
        assertThat(notCorrected(13, 1, Map.of("gross", "4000"), "不可能")).isEqualTo(StepRefused.Reason.IMPOSSIBLE);
        assertThat(notCorrected(14, 0, Map.of(), "还没做")).isEqualTo(StepRefused.Reason.NOTHING_TO_CORRECT);
        assertThat(preparations.revisions(unit.id(), 13)).hasSize(1);
    }

    @Test
    void aCorrectionNeedsTheSecondPersonWhereTheStepDoes() throws Exception {
        atStep("B11");
        StepRefused alone = catchThrowableOfType(
                StepRefused.class,
                () -> correct(10, 1, Map.of("maternal_sample_id", unit.din().value()), "补扫", ""));
        assertThat(alone.reason()).isIn(StepRefused.Reason.VERIFIER_MISSING, StepRefused.Reason.NOTHING_CHANGED);
        assertThat(preparations.revisions(unit.id(), 10)).hasSize(1);
    }

    @Test
    void theHandOverOfASampleIsAddedLaterAndTooLateIsAFailure() throws Exception {
        atStep("F39");
        Map<String, String> taken = values("F39");
        taken.remove("delivered_at");
        taken.put("at", clock.instant().minus(Duration.ofHours(5)).toString());
        StepRow row = record(39, taken, null);
        assertThat(row.outcome()).isEqualTo(Outcome.PASS);
        Runner runner = stage.as(operator, () -> bench.runner(unit.id()));
        assertThat(runner.supplement()).extracting(Step::code).containsExactly("F39");
        RecordStep nothing = new RecordStep(unit.id(), 39, Map.of(), null, null);
        assertThat(catchThrowableOfType(StepRefused.class, () -> stage.as(operator, () -> bench.supplement(nothing)))
                        .reason())
                .isEqualTo(StepRefused.Reason.NOTHING_CHANGED);
        String now = clock.instant().toString();
        RecordStep handed = new RecordStep(unit.id(), 39, Map.of("delivered_at", now), null, null);
        StepRow late =
                stage.as(operator, () -> bench.supplement(UUID.randomUUID().toString(), handed));
        assertThat(late.values()).containsEntry("delivered_at", now);
        assertThat(late.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(late.revision()).isEqualTo(2);
        assertThat(units.unit(unit.id()).onHold()).isTrue();
    }

    private StepRow correct(int no, int seen, Map<String, String> values, String reason, String badge)
            throws Exception {
        RecordStep step = new RecordStep(unit.id(), no, values, badge, LabStage.PIN);
        return stage.as(operator, () -> bench.correct(new CorrectStep(step, seen, reason)));
    }

    private Enum<?> notCorrected(int no, int seen, Map<String, String> values, String reason) {
        return catchThrowableOfType(Refusal.class, () -> correct(no, seen, values, reason, null))
                .reason();
    }

    private Step step(String code) throws Exception {
        Runner runner = stage.as(operator, () -> bench.runner(unit.id()));
        return preparations
                .progress(units.unit(runner.unit().id()))
                .catalogue()
                .byCode(code)
                .orElseThrow();
    }

    private Map<String, String> values(String code) throws Exception {
        Step step = step(code);
        return new HashMap<>(stage.sample(unit.id(), step, unit.din().value(), preparations.steps(unit.id()), second)
                .values());
    }

    private StepRow record(int no, Map<String, String> values, String badge) throws Exception {
        return stage.as(operator, () -> bench.record(new RecordStep(unit.id(), no, values, badge, LabStage.PIN)));
    }

    /** Refused, and nothing of it kept. */
    private <T extends Refusal> T refused(Class<T> kind, int no, Map<String, String> values, String badge) {
        int before = worksheets.stepsOfUnit(unit.id()).size();
        T refused = catchThrowableOfType(kind, () -> record(no, values, badge));
        assertThat(refused).as("refusal").isNotNull();
        assertThat(worksheets.stepsOfUnit(unit.id())).hasSize(before);
        return refused;
    }

    private void dispose(long deviation, Disposition disposition) throws Exception {
        Person quality = stage.hire(Role.QA);
        stage.as(quality, () -> {
            int seen = deviations.deviation(deviation).version();
            deviations.dispose(deviation, seen, disposition, "已评估，见偏差报告", LabStage.PIN);
            return null;
        });
    }
}
