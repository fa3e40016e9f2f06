package org.cordbank.lab.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepField.OutOfLimit;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final StepField END = StepCheckTest.field(
            "end_at", FieldKind.TIME, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.RECORD, Need.LATER);
    private static final Catalogue CATALOGUE = new Catalogue(
            1,
            List.of(
                    StepCheckTest.step(1, "A01", StepScope.SHIFT),
                    StepCheckTest.step(2, "A08", StepScope.BATCH, END),
                    StepCheckTest.step(3, "B09", StepScope.UNIT),
                    StepCheckTest.step(4, "H56", StepScope.UNIT)));

    private final Map<Integer, StepRow> known = new HashMap<>();

    @Test
    void theFirstStepNotDoneIsTheNext() {
        assertThat(progress().next()).contains(CATALOGUE.step(1));
        stands(1, Outcome.PASS, Map.of());
        stands(2, Outcome.PASS_WITH_DEVIATION, Map.of());
        assertThat(progress().next()).contains(CATALOGUE.step(3));
        assertThat(progress().done()).isEqualTo(2);
    }

    @Test
    void aLaterStepIsRefusedNamingTheNext() {
        StepRefused refused = refused(3);
        assertThat(refused.reason()).isEqualTo(Reason.NOT_NEXT);
        assertThat(refused.values()).contains("A01 A01");
    }

    @Test
    void aStepThatIsDoneIsRefusedNamingWhoDidIt() {
        stands(1, Outcome.PASS, Map.of());
        StepRefused refused = refused(1);
        assertThat(refused.reason()).isEqualTo(Reason.ALREADY_RECORDED);
        assertThat(refused.values()).contains("操作员（化名）");
    }

    @Test
    void aFailedStepIsWaitedFor() {
        stands(1, Outcome.FAIL, Map.of());
        assertThat(refused(1).reason()).isEqualTo(Reason.WAITS_FOR_DISPOSITION);
        assertThat(refused(2).reason()).isEqualTo(Reason.WAITS_FOR_DISPOSITION);
    }

    @Test
    void aRejectedStepEndsThePreparation() {
        stands(1, Outcome.REJECTED, Map.of());
        assertThat(refused(2).reason()).isEqualTo(Reason.REJECTED);
    }

    @Test
    void aStepToBeDoneAgainIsTheNextOne() {
        stands(1, Outcome.REWORK, Map.of());
        assertThatCode(() -> progress().mayRecord(CATALOGUE.step(1))).doesNotThrowAnyException();
        assertThat(refused(2).reason()).isEqualTo(Reason.NOT_NEXT);
    }

    @Test
    void theLastStepWaitsForWhatMayFollowLater() {
        stands(1, Outcome.PASS, Map.of());
        stands(2, Outcome.PASS, Map.of());
        stands(3, Outcome.PASS, Map.of());
        assertThat(refused(4).reason()).isEqualTo(Reason.EXPOSURE_OPEN);
        stands(2, Outcome.PASS, Map.of("end_at", "2026-11-23T02:00:00Z"));
        assertThatCode(() -> progress().mayRecord(CATALOGUE.step(4))).doesNotThrowAnyException();
    }

    @Test
    void aPreparationIsCompleteOnlyWhenEveryStepIsDoneAndNothingIsOpen() {
        for (int no = 1; no <= 4; no++) {
            stands(no, Outcome.PASS, Map.of());
        }
        assertThat(progress().complete()).isFalse();
        stands(2, Outcome.PASS, Map.of("end_at", "2026-11-23T02:00:00Z"));
        assertThat(progress().complete()).isTrue();
    }

    private Progress progress() {
        return Progress.of(CATALOGUE, known);
    }

    private StepRefused refused(int no) {
        StepRefused refused =
                catchThrowableOfType(StepRefused.class, () -> progress().mayRecord(CATALOGUE.step(no)));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    private void stands(int no, Outcome outcome, Map<String, String> values) {
        Step step = CATALOGUE.step(no);
        known.put(
                no,
                new StepRow(
                        no,
                        step.code(),
                        step.phase(),
                        step.zh(),
                        step.en(),
                        step.scope(),
                        outcome,
                        null,
                        values,
                        step.fields(),
                        1,
                        7,
                        "操作员（化名）",
                        Instant.parse("2026-11-23T01:00:00Z"),
                        null,
                        null,
                        null,
                        null));
    }
}
