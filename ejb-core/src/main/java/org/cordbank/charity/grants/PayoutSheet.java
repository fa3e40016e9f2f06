package org.cordbank.charity.grants;

import java.util.List;
import org.cordbank.charity.applications.PayeeRow;

/** An instalment with the payee masked and all others of the award. */
public record PayoutSheet(PayoutRow payout, PayeeRow payee, List<PayoutRow> all) {
    public PayoutSheet {
        all = List.copyOf(all);
    }
}
