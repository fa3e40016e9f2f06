package org.cordbank.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.PublicId;

/**
 * A contract as other rooms and pages see it.
 *
 * @param version what the reader saw; handed back with a decision, so that a stale page is noticed
 * @param number null while it is a draft
 * @param hospitalId null until chosen, as are dueDate and planId
 * @param language language it is read and signed in
 * @param decidedBy printed name of the signatory; null before the decision
 * @param unitId null until the bank countersigned, as is invoiceId
 * @param paperFileId the printed contract in papers; null until pressed
 */
public record ContractRow(
        long id,
        int version,
        PublicId publicId,
        ContractNumber number,
        long familyAccountId,
        ContractStatus status,
        Long hospitalId,
        LocalDate dueDate,
        Long planId,
        Locale language,
        Instant createdAt,
        Instant changedAt,
        Instant signedAt,
        String documentHash,
        Instant decidedAt,
        String decidedBy,
        String declineReason,
        Long unitId,
        Long invoiceId,
        Long paperFileId) {}
