package org.cordbank.partners;

import java.time.LocalDate;

/** A hospital to be admitted as a partner, with the licence it showed. */
public record AdmitHospital(
        String nameZh,
        String nameEn,
        String cityZh,
        String cityEn,
        String phone,
        HospitalKind kind,
        String licenceNo,
        LocalDate licenceExpiresOn) {}
