package org.cordbank.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.unit.Standing;

/**
 * What anyone may know of a certificate: nothing clinical.
 *
 * @param number printed certificate number
 * @param motherMasked the name as the paper prints it
 * @param unit printed number of the unit
 * @param standing the unit's public standing now; null when the unit has none
 * @param askedAt when this was true
 */
public record VerifiedCertificate(
        String number,
        String motherMasked,
        String unit,
        CertificateState state,
        Standing standing,
        LocalDate issuedOn,
        LocalDate withdrawnOn,
        Instant askedAt) {}
