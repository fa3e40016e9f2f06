package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.kernel.Refused.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DinTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "G123498654321",
                "g123498654321",
                "G123498654321H",
                "G1234 98 654321 H",
                "G1234 98 654321 [H]",
                "  G1234-98-654321 h ",
                "Ｇ１２３４９８６５４３２１",
                "=G12349865432100",
                "=G12349865432177",
                "=G12349865432101"
            })
    void isReadHoweverItIsTypedOrScanned(String text) {
        assertThat(Din.of(text).value()).isEqualTo("G123498654321");
    }

    @Test
    void printsItsPartsAndItsBoxedCheckCharacter() {
        Din din = Din.of("G123498654321");

        assertThat(din.print()).isEqualTo("G1234 98 654321 [H]");
        assertThat(din.barcode()).isEqualTo("=G12349865432100");
        assertThat(din.facility() + din.year() + din.serial()).isEqualTo("G123498654321");
        assertThat(Din.of(din.print())).isEqualTo(din);
        assertThat(Din.of(din.barcode())).isEqualTo(din);
        assertThat(din).hasToString("G123498654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G123498654321G", "G123498654231H", "=G12349865432176", "=G12349865432160"})
    void refusesACheckCharacterThatDisagrees(String text) {
        assertRefused(() -> Din.of(text), "kernel.Din.checkCharacter", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G12349865432",
                "O123498654321",
                "0123498654321",
                "GO23498654321",
                "G1234986543AB",
                "=G123498654321",
                "G12349865432100",
                "&G12349865432100"
            })
    void refusesWhatIsNoNumber(String text) {
        assertRefused(() -> Din.of(text), "kernel.Din.invalid", text);
    }

    @Test
    void refusesNothingAtAll() {
        assertRefused(() -> Din.of(null), "kernel.Din.invalid", "");
        assertRefused(() -> new Din(null), "kernel.Din.invalid", "");
    }

    @Test
    void isNumberedFromFacilityYearAndSerial() {
        assertThat(Din.numbered("A9999", 2017, 123456)).isEqualTo(Din.of("A999917123456 9"));
        assertThat(Din.numbered("W0000", 2022, 687).checkCharacter()).isEqualTo('S');
        assertRefused(() -> Din.numbered("A9999", 2026, 1_000_000), "kernel.Din.invalid", "A9999 2026 1000000");
        assertRefused(() -> Din.numbered("A999", 2026, 1), "kernel.Din.invalid", "A99926000001");
    }
}
