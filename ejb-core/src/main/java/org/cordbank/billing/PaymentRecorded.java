package org.cordbank.billing;

import org.cordbank.kernel.Money;

/**
 * Finance recorded a transfer.
 *
 * @param open what the invoice still waits for
 * @param settled true when nothing is open any more
 */
public record PaymentRecorded(
        long paymentId,
        long invoiceId,
        String invoiceNumber,
        long contractId,
        long familyAccountId,
        Money amount,
        Money open,
        boolean settled) {}
