package org.cordbank.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cordbank.kernel.BankIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("code", "123456"),
            Map.entry("minutes", "10"),
            Map.entry("purpose", "SIGN_IN"),
            Map.entry("name", "王䶮（化名）"),
            Map.entry("contractNumber", "SD-2026-0000123-K"),
            Map.entry("certificateNumber", "SDCB-202611-000123-K"),
            Map.entry("step", "已到达脐血库"),
            Map.entry("title", "通知"),
            Map.entry("body", "内容"),
            Map.entry("event", "讲座"),
            Map.entry("when", "2026 年 11 月 15 日"),
            Map.entry("place", "济南"),
            Map.entry("heads", "2"),
            Map.entry("number", "B26-000001-X"),
            Map.entry("until", "20:00"),
            Map.entry("why", "场地检修"),
            Map.entry("linkLabel", "打开"),
            Map.entry("url", "https://bank.example/a?b=1&c=2"));

    private final Scriptorium scriptorium = new Scriptorium(new BankIdentity());

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenInBothLanguagesWithTwoParts(LetterKind kind) {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            WrittenLetter letter = scriptorium.write(new Letter("a@example.com", locale, kind, VALUES));

            assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
            assertThat(letter.html()).contains("lang=\"" + (locale == Locale.ENGLISH ? "en" : "zh-CN") + "\"");
            if (kind != LetterKind.CODE) {
                assertThat(letter.text()).contains("https://bank.example/a?b=1&c=2");
                assertThat(letter.html()).contains("href=\"https://bank.example/a?b=1&amp;c=2\"");
            }
        }
    }

    @Test
    void theCodeStandsFirstInTheSubject() {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(scriptorium
                            .write(new Letter("a@example.com", locale, LetterKind.CODE, VALUES))
                            .subject())
                    .startsWith("123456");
        }
    }

    @Test
    void aValueBringsNeitherMarkupNorAHeaderNorAParagraph() {
        WrittenLetter letter =
                scriptorium.write(changed("name", "<b>x</b>\r\nBcc: b@example.com\n\n> 点这里 | https://evil.example"));

        assertThat(letter.html()).contains("&lt;b&gt;x").doesNotContain("href=\"https://evil.example");
        assertThat(scriptorium
                        .write(changed("title", "a\r\nBcc: b@example.com"))
                        .subject())
                .doesNotContain("\r", "\n");
    }

    @Test
    void aLinkLeadsToTheWebOnly() {
        Letter letter = changed("url", "javascript:alert(1)");

        assertThatThrownBy(() -> scriptorium.write(letter)).hasMessageContaining("web addresses only");
    }

    @Test
    void aLetterWithoutItsValueIsNotWritten() {
        Letter letter = new Letter("a@example.com", Locale.ENGLISH, LetterKind.CERTIFICATE_READY, Map.of("name", "x"));

        assertThatThrownBy(() -> scriptorium.write(letter)).hasMessageContaining("certificate-ready");
    }

    @Test
    void aLetterDoesNotTellItsValues() {
        assertThat(changed("code", "987654").toString()).doesNotContain("987654");
    }

    private static Letter changed(String name, String value) {
        Map<String, String> values = new HashMap<>(VALUES);
        values.put(name, value);
        return new Letter("a@example.com", Locale.SIMPLIFIED_CHINESE, LetterKind.GENERIC, values);
    }
}
