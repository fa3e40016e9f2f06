package org.cordbank.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A booking number finds a slip of the tongue")
class BookingNumberTest {
    @Test
    void aNumberIsReadAsPeopleTypeIt() {
        BookingNumber number = BookingNumber.numbered(2026, 123);

        assertThat(number.value()).matches("B26-000123-.");
        assertThat(BookingNumber.read(
                        number.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(number);
        assertThat(BookingNumber.read(BookingNumber.numbered(2026, 1_234_567).value()))
                .isPresent();
    }

    @Test
    void aWrongOrSwappedDigitIsNoNumber() {
        String good = BookingNumber.numbered(2026, 123).value();

        assertThat(BookingNumber.read(good.replace("123", "124"))).isEmpty();
        assertThat(BookingNumber.read(good.replace("123", "132"))).isEmpty();
        assertThat(BookingNumber.read("B26")).isEmpty();
        assertThat(BookingNumber.read(null)).isEmpty();
    }
}
