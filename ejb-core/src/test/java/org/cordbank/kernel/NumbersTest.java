package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.kernel.Refused.assertRefused;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificate numbers, contract numbers and public ids. */
class NumbersTest {
    @Test
    void aCertificateIsNumberedWithinItsMonth() {
        CertificateNumber number = CertificateNumber.numbered(YearMonth.of(2026, 11), 42);

        assertThat(number.value()).matches("SDCB-202611-000042-[0-9A-Z*]");
        assertThat(number.value().charAt(19)).isEqualTo(Mod37.check("SDCB202611000042"));
        assertThat(number.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(CertificateNumber.of(
                        number.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(number);
    }

    @Test
    void aCertificateNumberWithADigitSwappedIsRefused() {
        String right = CertificateNumber.numbered(YearMonth.of(2026, 11), 42).value();
        String wrong = right.replace("000042", "000024");

        assertRefused(() -> CertificateNumber.of(wrong), "kernel.CertificateNumber.checkCharacter", wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SDCB-202613-000001-A", "SDCB-202600-000001-A", "SDCB-20261-000001-A", "SD-2026-0000001-A"})
    void whatIsNoCertificateNumberIsRefused(String text) {
        assertRefused(() -> CertificateNumber.of(text), "kernel.CertificateNumber.invalid", text);
    }

    @Test
    void aMonthHoldsNoMoreThan999999Certificates() {
        YearMonth month = YearMonth.of(2026, 11);

        assertThat(CertificateNumber.numbered(month, 999_999).value()).contains("-999999-");
        assertRefused(
                () -> CertificateNumber.numbered(month, 1_000_000),
                "kernel.CertificateNumber.invalid",
                "2026-11 1000000");
    }

    @Test
    void aContractIsNumberedWithinItsYear() {
        ContractNumber number = ContractNumber.numbered(2026, 1_234);

        assertThat(number.value()).matches("SD-2026-0001234-[0-9A-Z*]");
        assertThat(number.value().charAt(16)).isEqualTo(Mod37.check("SD20260001234"));
        assertThat(ContractNumber.of(" sd 2026 0001234 " + number.value().charAt(16)))
                .isEqualTo(number);
    }

    @Test
    void aContractNumberWithAWrongDigitIsRefused() {
        String wrong = ContractNumber.numbered(2026, 1_234).value().replace("0001234", "0001334");

        assertRefused(() -> ContractNumber.of(wrong), "kernel.ContractNumber.checkCharacter", wrong);
        assertRefused(() -> ContractNumber.of("SD-2026-1-A"), "kernel.ContractNumber.invalid", "SD-2026-1-A");
        assertRefused(() -> ContractNumber.numbered(2026, 0), "kernel.ContractNumber.invalid", "2026 0");
        assertRefused(() -> ContractNumber.numbered(26, 1), "kernel.ContractNumber.invalid", "26 1");
    }

    @Test
    void publicIdsAreRandomReadableAndForgiving() {
        Set<PublicId> given = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            PublicId id = PublicId.random();
            assertThat(id.value()).matches("[0-9A-HJKMNP-TV-Z]{16}");
            assertThat(PublicId.of(id.print())).isEqualTo(id);
            given.add(id);
        }
        assertThat(given).hasSize(1_000);
        assertThat(PublicId.of("o123-il67-89ab-cdef").value()).isEqualTo("0123116789ABCDEF");
        assertThat(PublicId.of("0123116789ABCDEF").print()).isEqualTo("0123-1167-89AB-CDEF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789ABCDE", "0123456789ABCDEFG", "0123456789ABCDEU", "0123456789ABCDE'"})
    void whatIsNoPublicIdIsRefused(String text) {
        assertRefused(() -> PublicId.of(text), "kernel.PublicId.invalid", text);
    }
}
