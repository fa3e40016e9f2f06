package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.kernel.Refused.assertRefused;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money, temperatures and volumes. */
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "5400,5400.00",
        "'5,400.5',5400.50",
        "'¥ 5,400.00',5400.00",
        "￥16800,16800.00",
        "630元,630.00",
        "-0.01,-0.01",
        "１２３,123.00",
        "1.500,1.50"
    })
    void anAmountIsReadHoweverItIsTyped(String text, String yuan) {
        assertThat(Money.of(text).yuan()).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({"'',invalid", "abc,invalid", "1e3,invalid", "'1,2',invalid", "1.005,decimals"})
    void whatIsNoAmountIsRefused(String text, String reason) {
        assertRefused(() -> Money.of(text), "kernel.Money." + reason, text);
    }

    @Test
    void moneyEndsAtTwelveDigits() {
        assertThat(Money.of("9999999999.99").plus(Money.ZERO)).isEqualTo(Money.of("9999999999.99"));
        assertRefused(() -> Money.of("9999999999.99").plus(Money.of("0.01")), "kernel.Money.range", "10000000000.00");
    }

    @Test
    void aCalculationRoundsHalfUp() {
        assertThat(Money.of("0.05").times(new BigDecimal("0.5"))).isEqualTo(Money.of("0.03"));
        assertThat(Money.of("-0.05").times(new BigDecimal("0.5"))).isEqualTo(Money.of("-0.03"));
        assertThat(Money.of("10").times(new BigDecimal("0.3333"))).isEqualTo(Money.of("3.33"));
    }

    @Test
    void moneyKeepsItsSumsExactly() {
        Random random = new Random(20_266L);
        for (int i = 0; i < 500; i++) {
            Money a = new Money(BigDecimal.valueOf(random.nextInt(100_000_000), 2));
            Money b = new Money(BigDecimal.valueOf(random.nextInt(100_000_000), 2));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
            assertThat(Money.of(a.print())).isEqualTo(a);
        }
    }

    @Test
    void moneyPrintsWithSeparators() {
        assertThat(Money.of(16_800).print()).isEqualTo("¥16,800.00");
        assertThat(Money.of("-630.5").print()).isEqualTo("-¥630.50");
        assertThat(Money.of("-630.5").isNegative()).isTrue();
        assertThat(Money.of("0.00").isZero()).isTrue();
        assertThat(Money.of(2)).isLessThan(Money.of(10));
    }

    @ParameterizedTest
    @CsvSource({"-196,−196.0 °C", "'−196 ℃',−196.0 °C", "4.25°C,4.25 °C", "+18 C,18.0 °C", "-273.15,−273.15 °C"})
    void aTemperatureIsReadWithOrWithoutItsUnit(String text, String printed) {
        assertThat(Temperature.of(text).print()).isEqualTo(printed);
        assertThat(Temperature.of(printed)).isEqualTo(Temperature.of(text));
    }

    @Test
    void temperaturesCompare() {
        assertThat(Temperature.of("-149.9").isAbove(Temperature.of("-150"))).isTrue();
        assertThat(Temperature.of("-150").isAbove(Temperature.of("-150"))).isFalse();
        assertThat(Temperature.of("-196").isBelow(Temperature.of("-150"))).isTrue();
    }

    @Test
    void anImpossibleTemperatureIsRefused() {
        assertRefused(() -> Temperature.of("-273.16"), "kernel.Temperature.range", "-273.16");
        assertRefused(() -> Temperature.of("1000"), "kernel.Temperature.range", "1000.00");
        assertRefused(() -> Temperature.of("cold"), "kernel.Temperature.invalid", "cold");
    }

    @ParameterizedTest
    @CsvSource({"95.5,95.5 mL", "95.50 ml,95.5 mL", "24毫升,24.0 mL", "0,0.0 mL", "0.905,0.91 mL"})
    void aVolumeIsReadWithOrWithoutItsUnit(String text, String printed) {
        assertThat(Volume.of(text).print()).isEqualTo(printed);
    }

    @Test
    void noMoreIsDrawnThanThereIs() {
        Volume bag = Volume.of("24");

        assertThat(bag.minus(Volume.of("1.5"))).isEqualTo(Volume.of("22.5"));
        assertThat(bag.plus(Volume.of("6"))).isEqualTo(Volume.of("30"));
        assertRefused(() -> bag.minus(Volume.of("24.01")), "kernel.Volume.range", "-0.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mL", "1,5", "95.5 g", "--3"})
    void whatIsNoVolumeIsRefused(String text) {
        assertRefused(() -> Volume.of(text), "kernel.Volume.invalid", text);
    }
}
