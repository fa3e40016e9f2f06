package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reference number of an application")
class ApplicationNumberTest {
    @Test
    void isReadAsPeopleTypeIt() {
        ApplicationNumber number = ApplicationNumber.numbered(2026, 123);
        assertThat(number.value()).startsWith("JZ-2026-000123-");
        assertThat(ApplicationNumber.parse(number.value())).contains(number);
        assertThat(ApplicationNumber.parse(" " + number.value().toLowerCase().replace("-", " ")))
                .contains(number);
    }

    @Test
    void noticesEveryWrongDigitAndEverySwap() {
        String good = ApplicationNumber.numbered(2026, 123456).value().replace("-", "");
        for (int i = 2; i < good.length() - 1; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (good.charAt(i) != digit) {
                    String wrong = good.substring(0, i) + digit + good.substring(i + 1);
                    assertThat(ApplicationNumber.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
        String swapped = good.replace("123456", "124356");
        assertThat(ApplicationNumber.parse(swapped)).isEmpty();
    }

    @Test
    void nothingElseIsOne() {
        assertThat(ApplicationNumber.parse(null)).isEmpty();
        assertThat(ApplicationNumber.parse("SD-2026-0000001-A")).isEmpty();
        assertThatThrownBy(() -> new ApplicationNumber("JZ-2026-000123-?"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
