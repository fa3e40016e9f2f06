package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * A donation as one line of an account statement shows it.
 *
 * @param donor empty when the statement names nobody
 * @param earmark what the donor wants it used for; empty for the fund as a whole
 * @param receipt number of the receipt the Red Cross gave; empty when none was asked for
 */
record DonationLine(
        int line,
        LocalDate on,
        String reference,
        String donor,
        boolean anonymous,
        Money amount,
        String earmark,
        String receipt) {}
