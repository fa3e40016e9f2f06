package org.cordbank.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One-time passwords are those of RFC 6238")
class TotpTest {
    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six digits of the eight that RFC 6238, appendix B, prints for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(totp.at(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeOfTheStepBeforeAndAfterFitsAndNamesItsStep() {
        Instant now = Instant.ofEpochSecond(1111111109);
        assertThat(totp.stepOf("081804", now, 1)).hasValue(1111111109L / 30);
        assertThat(totp.stepOf("050471", now, 1)).hasValue(1111111111L / 30);
        assertThat(totp.stepOf("050471", now, 0)).isEmpty();
        assertThat(totp.stepOf("000000", now, 1)).isEmpty();
        assertThat(totp.stepOf("", now, 1)).isEmpty();
    }

    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new Totp("foob".getBytes(StandardCharsets.US_ASCII)).base32())
                .isEqualTo("MZXW6YQ");
        assertThat(totp.address("a.b"))
                .isEqualTo("otpauth://totp/CordBank:a.b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=CordBank");
    }

    @Test
    void everySecretIsAnother() {
        assertThat(Totp.freshSecret()).hasSize(20).isNotEqualTo(Totp.freshSecret());
    }
}
