package org.cordbank.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    private static Limit limit(String min, String max, String warnMin, String warnMax, String target) {
        return new Limit(
                "tnc.recovery",
                Scope.ANY,
                1,
                "回收率",
                "Recovery",
                "%",
                number(min),
                number(max),
                number(warnMin),
                number(warnMax),
                number(target),
                LocalDate.of(2026, 1, 1),
                "source",
                "approver");
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "59.9999,OUTSIDE",
        "60,WARN",
        "60.00,WARN",
        "79.9,WARN",
        "80,WITHIN",
        "105,WITHIN",
        "105.1,WARN",
        "120,WARN",
        "120.01,OUTSIDE"
    })
    void judgesByBothBoundsAndBothWarnings(String value, Limit.Verdict verdict) {
        assertThat(limit("60", "120", "80", "105", null).judge(new BigDecimal(value)))
                .isEqualTo(verdict);
    }

    @Test
    void aBoundThatIsMissingDoesNotBind() {
        Limit onRecord = limit(null, null, null, null, null);
        assertThat(onRecord.judge(new BigDecimal("-1E9"))).isEqualTo(Limit.Verdict.WITHIN);
        assertThat(limit("1.25", null, null, null, null).judge(new BigDecimal("1E9")))
                .isEqualTo(Limit.Verdict.WITHIN);
        assertThat(limit(null, "30", null, null, null).judge(new BigDecimal("30.1")))
                .isEqualTo(Limit.Verdict.OUTSIDE);
    }

    @Test
    void aSettingIsItsTargetAndItsLackIsADefect() {
        assertThat(limit(null, null, null, null, "30").setting()).isEqualByComparingTo("30");
        Limit none = limit("1", null, null, null, null);
        assertThatThrownBy(none::setting)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tnc.recovery");
    }

    @Test
    void namesAreReadInTheLanguageOfTheReader() {
        assertThat(limit(null, null, null, null, null).name(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("回收率");
        assertThat(limit(null, null, null, null, null).name(Locale.UK)).isEqualTo("Recovery");
        Entry entry = new Entry("c", 1, 1, "X", Map.of("zh", "甲", "en", "A", "told_zh", "说", "rate", "-25"));
        assertThat(entry.name(Locale.ENGLISH)).isEqualTo("A");
        assertThat(entry.text("told", Locale.CHINA)).isEqualTo("说");
        assertThat(entry.text("told", Locale.ENGLISH)).isEmpty();
        assertThat(entry.number("rate")).contains(new BigDecimal("-25"));
        assertThat(entry.number("none")).isEmpty();
    }
}
