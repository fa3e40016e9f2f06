package org.cordbank.billing;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * An invoice as pages show it.
 *
 * @param open what is still to be paid; zero when settled
 */
public record InvoiceRow(
        long id,
        String number,
        long familyAccountId,
        long contractId,
        String contractNumber,
        Money total,
        Money paid,
        Money open,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn) {}
