package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * A recorded donation.
 *
 * @param donor masked; empty for an anonymous one
 * @param reversed why it was taken back; null while it stands
 */
public record DonationRow(
        long id,
        String reference,
        LocalDate on,
        Money amount,
        String donor,
        String earmark,
        String receipt,
        String reversed) {}
