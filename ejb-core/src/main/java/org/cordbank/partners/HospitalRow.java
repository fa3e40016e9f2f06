package org.cordbank.partners;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A partner hospital.
 *
 * @param licenceExpiresOn last day its licence holds
 * @param active false once it stopped collecting for the bank
 */
public record HospitalRow(
        long id,
        String nameZh,
        String nameEn,
        String cityZh,
        String cityEn,
        String phone,
        HospitalKind kind,
        String licenceNo,
        LocalDate licenceExpiresOn,
        boolean active) {
    /** Name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    /** City in the reader's language. */
    public String city(Locale locale) {
        return locale.getLanguage().equals("zh") ? cityZh : cityEn;
    }

    /** True when the hospital may collect on {@code day}: a collecting one, active, and its licence holds. */
    public boolean mayCollectOn(LocalDate day) {
        return kind == HospitalKind.COLLECTION && active && !licenceExpiresOn.isBefore(day);
    }
}
