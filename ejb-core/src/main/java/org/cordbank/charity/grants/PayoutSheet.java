package org.cordbank.charity.grants;

import java.util.List;
import java.util.Optional;
import org.cordbank.charity.applications.PayeeRow;

/**
 * An instalment with the payee masked and all others of the award.
 *
 * @param barred why the reader may not do its next step; empty when they may
 */
public record PayoutSheet(PayoutRow payout, PayeeRow payee, List<PayoutRow> all, Optional<PayoutRefused> barred) {
    public PayoutSheet {
        all = List.copyOf(all);
    }
}
