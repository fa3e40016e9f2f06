package org.cordbank.billing;

import java.time.LocalDate;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;

/**
 * A bank transfer to be recorded for an invoice.
 *
 * @param amount what arrived, above zero and at most the open amount; less is kept as a part payment
 * @param payer name on the bank statement
 * @param bankReference the bank's number of the transfer: 6 to 40 letters, digits and hyphens, never used before
 * @param valueDate day of the bank statement, not in the future
 */
public record RecordPayment(
        long invoiceId, Money amount, PersonName payer, String bankReference, LocalDate valueDate) {}
