package org.cordbank.charity.grants;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * An instalment of an award.
 *
 * @param afterProof waits until the proof of use of the instalment before is in
 * @param ready true when nothing but people is awaited
 */
public record PayoutRow(
        long id,
        String publicId,
        long awardId,
        long applicationId,
        String number,
        String fundCode,
        int instalment,
        boolean afterProof,
        boolean ready,
        Money amount,
        LocalDate dueOn,
        PayoutState state,
        String preparedBy,
        Instant preparedAt,
        String paidBy,
        Instant paidAt,
        String bankReference,
        LocalDate valueDate,
        Long receiptFileId,
        Instant receiptOn,
        Long proofFileId,
        Instant proofOn) {}
