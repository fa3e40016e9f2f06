package org.cordbank.lab.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.StepField.Code;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepField.OutOfLimit;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.junit.jupiter.api.Test;

class StepCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final FakeBench bench = new FakeBench();

    @Test
    void aValueInItsLimitPassesAndKeepsItsDigits() {
        StepCheck.Checked checked = check(number("temp_c", -10, 60, 18, 26), Map.of("temp_c", "21.50"));
        assertThat(checked.passes()).isTrue();
        assertThat(checked.values().text("temp_c")).isEqualTo("21.50");
    }

    @Test
    void limitsAreInsideBothEnds() {
        StepField field = number("temp_c", -10, 60, 18, 26);
        assertThat(check(field, Map.of("temp_c", "18")).passes()).isTrue();
        assertThat(check(field, Map.of("temp_c", "26")).passes()).isTrue();
        assertThat(check(field, Map.of("temp_c", "17.9")).passes()).isFalse();
        assertThat(check(field, Map.of("temp_c", "26.1")).passes()).isFalse();
    }

    @Test
    void aPlausibleValueOutOfLimitIsKeptAsAFinding() {
        StepCheck.Checked checked = check(number("temp_c", -10, 60, 18, 26), Map.of("temp_c", "29"));
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.findings().get(0).text()).isEqualTo("temp_c 29 °C（18–26）");
        assertThat(checked.values().text("temp_c")).isEqualTo("29");
    }

    @Test
    void anImpossibleValueIsRefusedAndQuoted() {
        StepRefused refused = refused(number("temp_c", -10, 60, 18, 26), Map.of("temp_c", "180"));
        assertThat(refused.reason()).isEqualTo(Reason.IMPOSSIBLE);
        assertThat(refused.values()).contains("180 °C", "-10–60");
        assertThat(refused.field()).contains("temp_c");
    }

    @Test
    void fullWidthDigitsAndTheTypographicMinusAreRead() {
        assertThat(check(number("temp_c", -30, 60, -30, 26), Map.of("temp_c", "−１２.５"))
                        .values()
                        .text("temp_c"))
                .isEqualTo("-12.5");
    }

    @Test
    void lettersExponentsAndFractionsOfAPieceAreNoNumbers() {
        assertThat(refused(number("temp_c", -10, 60, 18, 26), Map.of("temp_c", "1e1"))
                        .reason())
                .isEqualTo(Reason.NOT_A_NUMBER);
        StepField count = field("n", FieldKind.COUNT, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.FAIL, Need.Y);
        assertThat(refused(count, Map.of("n", "2.5")).reason()).isEqualTo(Reason.NOT_A_NUMBER);
    }

    @Test
    void aRequiredFieldLeftEmptyIsRefusedAndALaterOneIsNot() {
        assertThat(refused(number("temp_c", -10, 60, 18, 26), Map.of()).reason())
                .isEqualTo(Reason.MISSING);
        StepField later =
                field("cfu", FieldKind.COUNT, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.FAIL, Need.LATER);
        assertThat(check(later, Map.of()).values().byName()).isEmpty();
    }

    @Test
    void aHardStopIsRefusedWhereALimitWouldFail() {
        StepField stop =
                field("match", FieldKind.YESNO, Range.ANY, Range.ANY, List.of("Y"), "", OutOfLimit.REFUSE, Need.Y);
        assertThat(refused(stop, Map.of("match", "N")).reason()).isEqualTo(Reason.HARD_STOP);
        StepField limit =
                field("leak", FieldKind.YESNO, Range.ANY, Range.ANY, List.of("N"), "", OutOfLimit.FAIL, Need.Y);
        assertThat(check(limit, Map.of("leak", "Y")).passes()).isFalse();
    }

    @Test
    void aTimeAheadIsRefusedUnlessItIsAnExpiry() {
        StepField start =
                field("start_at", FieldKind.TIME, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.RECORD, Need.Y);
        assertThat(check(start, Map.of("start_at", "2026-11-23T09:30")).values().text("start_at"))
                .isEqualTo("2026-11-23T01:30:00Z");
        assertThat(refused(start, Map.of("start_at", "2026-11-23T10:30")).reason())
                .isEqualTo(Reason.IN_THE_FUTURE);
        StepField expires =
                field("expires_at", FieldKind.TIME, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.RECORD, Need.Y);
        assertThat(check(expires, Map.of("expires_at", "2026-11-24T09:30")).passes())
                .isTrue();
    }

    @Test
    void aCodeOutsideItsListIsRefused() {
        StepField clot = new StepField(
                "clot",
                "clot",
                "clot",
                "",
                FieldKind.CODE,
                Code.listOf("NONE=无/None|LARGE=大凝块/Large"),
                Need.Y,
                false,
                Range.ANY,
                Range.ANY,
                Range.ANY,
                List.of("NONE"),
                "",
                OutOfLimit.FAIL);
        assertThat(refused(clot, Map.of("clot", "HUGE")).reason()).isEqualTo(Reason.NOT_A_CHOICE);
        assertThat(check(clot, Map.of("clot", "LARGE")).passes()).isFalse();
    }

    @Test
    void theFormulasOfTheCatalogueGiveTheirPublishedExamples() {
        bench.recorded.put("C.volume", "120");
        assertThat(computed("tnc(wbc,C.volume)", Map.of("wbc", "10.0"))).isEqualTo("12");
        bench.recorded.put("G.conc", "50");
        bench.recorded.put("G.volume", "24");
        assertThat(computed("dilution(G.conc,wbc,G.volume)", Map.of("wbc", "6")))
                .isEqualTo("10");
        bench.recorded.put("B.tare", "38");
        bench.recorded.put("B.density", "1.06");
        assertThat(computed("weight_to_volume(wbc,B.tare,B.density)", Map.of("wbc", "144")))
                .isEqualTo("100");
        assertThat(computed("percent(wbc,C.volume)", Map.of("wbc", "90"))).isEqualTo("75");
        bench.recorded.put("C.second", "10");
        assertThat(computed("cv_percent(wbc,C.second)", Map.of("wbc", "12"))).isEqualTo("12.86");
        assertThat(computed("mean(wbc,C.second)", Map.of("wbc", "12"))).isEqualTo("11");
    }

    @Test
    void hoursAreCountedFromTheFactsOfTheCollection() {
        bench.facts.put("collected_at", "2026-11-21T02:00:00Z");
        bench.facts.put("now", NOW.toString());
        assertThat(computed("hours_between(@collected_at,@now)", Map.of("wbc", "1")))
                .isEqualTo("48");
    }

    @Test
    void aComputedValueWithoutItsInputsIsRefused() {
        StepField field = field(
                "tnc",
                FieldKind.COMPUTED,
                Range.ANY,
                Range.ANY,
                List.of(),
                "tnc(wbc,B.volume)",
                OutOfLimit.FAIL,
                Need.Y);
        StepRefused refused = refused(field, Map.of());
        assertThat(refused.reason()).isEqualTo(Reason.NOT_COMPUTABLE);
    }

    @Test
    void dividingByNothingGivesNoValue() {
        bench.recorded.put("C.pre", "0");
        StepField field = field(
                "r",
                FieldKind.COMPUTED,
                Range.ANY,
                Range.ANY,
                List.of(),
                "percent(C.pre,C.pre)",
                OutOfLimit.FAIL,
                Need.Y);
        assertThat(refused(field, Map.of()).reason()).isEqualTo(Reason.NOT_COMPUTABLE);
    }

    @Test
    void severalValuesAreCountedAndEachIsChecked() {
        StepField vials = new StepField(
                "vial_id",
                "vials",
                "vials",
                "",
                FieldKind.SCAN_LOT,
                List.of(),
                Need.Y,
                true,
                Range.ANY,
                Range.ANY,
                Range.ANY,
                List.of(),
                "",
                OutOfLimit.RECORD);
        check(vials, Map.of("vial_id", "L1, L2；L3"));
        assertThat(bench.lots).containsExactly("L1", "L2", "L3");
    }

    private String computed(String formula, Map<String, String> typed) {
        StepField input = field("wbc", FieldKind.NUMBER, Range.ANY, Range.ANY, List.of(), "", OutOfLimit.FAIL, Need.Y);
        StepField field =
                field("out", FieldKind.COMPUTED, Range.ANY, Range.ANY, List.of(), formula, OutOfLimit.FAIL, Need.Y);
        return StepCheck.of(step(input, field), typed, bench).values().text("out");
    }

    private StepCheck.Checked check(StepField field, Map<String, String> typed) {
        return StepCheck.of(step(field), typed, bench);
    }

    private StepRefused refused(StepField field, Map<String, String> typed) {
        StepRefused refused = catchThrowableOfType(StepRefused.class, () -> StepCheck.of(step(field), typed, bench));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    static StepField number(String name, int possibleMin, int possibleMax, int min, int max) {
        return field(
                name,
                FieldKind.NUMBER,
                new Range(BigDecimal.valueOf(possibleMin), BigDecimal.valueOf(possibleMax)),
                new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max)),
                List.of(),
                "",
                OutOfLimit.FAIL,
                Need.Y);
    }

    static StepField field(
            String name,
            FieldKind kind,
            Range possible,
            Range limit,
            List<String> allowed,
            String formula,
            OutOfLimit out,
            Need need) {
        String unit = kind == FieldKind.NUMBER ? "°C" : "";
        return new StepField(
                name, name, name, unit, kind, List.of(), need, false, possible, limit, Range.ANY, allowed, formula,
                out);
    }

    static Step step(StepField... fields) {
        return step(1, "A01", StepScope.UNIT, fields);
    }

    static Step step(int no, String code, StepScope scope, StepField... fields) {
        return new Step(
                no,
                code,
                code.substring(0, 1),
                "",
                "",
                code,
                code,
                scope,
                "TECH",
                Step.Signs.S1,
                false,
                "",
                "",
                "",
                "",
                List.of(fields));
    }

    private static final class FakeBench implements Bench {
        private final Map<String, String> recorded = new HashMap<>();
        private final Map<String, String> facts = new HashMap<>();
        private final List<String> lots = new java.util.ArrayList<>();

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public String operator() {
            return "操作员（化名）";
        }

        @Override
        public String scannedOfThisUnit(StepField field, String scanned) {
            return scanned;
        }

        @Override
        public void lot(String lotNo) {
            lots.add(lotNo);
        }

        @Override
        public void equipment(String equipmentNo) {
            lots.add(equipmentNo);
        }

        @Override
        public Optional<String> own(String word) {
            return Optional.empty();
        }

        @Override
        public Optional<String> recorded(String codeAndField) {
            return Optional.ofNullable(recorded.get(codeAndField));
        }

        @Override
        public Optional<String> fact(String word) {
            return Optional.ofNullable(facts.get(word));
        }

        @Override
        public Optional<String> target(String limitKey) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> daysLeft(String function, List<String> things) {
            return Optional.of(BigDecimal.TEN);
        }

        @Override
        public boolean released(List<String> named) {
            return true;
        }
    }
}
