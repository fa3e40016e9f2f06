package org.cordbank.billing;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Money;

/** A recorded transfer, without the payer's name. */
public record PaymentRow(
        long id, long invoiceId, Money amount, String bankReference, LocalDate valueDate, Instant recordedAt) {}
