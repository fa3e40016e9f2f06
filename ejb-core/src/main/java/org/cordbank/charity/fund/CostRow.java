package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * A cost the fund bore, with the two people who recorded it.
 *
 * @param reversed why it was taken back; null while it stands
 */
public record CostRow(
        long id,
        String fund,
        String reference,
        LocalDate on,
        Money amount,
        String purpose,
        String byName,
        String secondName,
        String reversed) {}
