package org.cordbank.contract;

import java.util.Set;

/** The pages of the health questions in their order; a question the bank adds to its catalogue stands on the last. */
public enum HealthTheme {
    PREGNANCY("MULTIPLE", "GAMETE", "CONSANGUINITY", "ANOMALY"),
    FAMILY("CANCER", "HEREDITARY", "PRION"),
    INFECTION("HEPATITIS", "HIV_SYPHILIS", "MALARIA"),
    MOTHER("AUTOIMMUNE", "TRANSFUSION", "NEEDLE", "TRANSPLANT", "CHEMOTHERAPY");

    private final Set<String> codes;

    HealthTheme(String... codes) {
        this.codes = Set.of(codes);
    }

    static HealthTheme of(String code) {
        for (HealthTheme theme : values()) {
            if (theme.codes.contains(code)) {
                return theme;
            }
        }
        return MOTHER;
    }
}
