package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordbank.unit.ScanRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was scanned instead of a unit is named")
class ScansTest {
    @ParameterizedTest
    @CsvSource({
        "=<S1194400, PRODUCT_CODE",
        "=>026123, EXPIRY_DATE",
        "&>0261232359, EXPIRY_DATE",
        "SDCB-202611-000001-K, CERTIFICATE_NUMBER",
        "SD-2026-0000001-K, CONTRACT_NUMBER",
        "D-01, BADGE",
        "JN1-L03-T012-R08-L15-A, POSITION"
    })
    void aKnownKindIsNamed(String text, Reason reason) {
        assertThat(Scans.named(text)).contains(reason);
    }

    @Test
    void anythingElseIsNotGuessed() {
        assertThat(Scans.named("6901234567892")).isEmpty();
    }
}
