package org.cordbank.contract;

import java.time.LocalDate;
import org.cordbank.kernel.CertificateNumber;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.PublicId;

/**
 * A certificate of storage.
 *
 * @param code random code under which anyone verifies it
 * @param motherMasked the name as the paper prints it
 * @param withdrawnOn null while it is valid
 * @param paperFileId the printed certificate in papers; null until pressed
 */
public record CertificateRow(
        long id,
        CertificateNumber number,
        PublicId code,
        long contractId,
        long unitId,
        Din din,
        String motherMasked,
        CertificateState state,
        LocalDate issuedOn,
        LocalDate storedOn,
        LocalDate withdrawnOn,
        Long paperFileId) {}
