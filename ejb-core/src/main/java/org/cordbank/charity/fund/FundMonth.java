package org.cordbank.charity.fund;

import java.time.YearMonth;
import org.cordbank.kernel.Money;

/** One month of a fund. @param returned grants paid back */
public record FundMonth(YearMonth month, Money received, Money paid, Money costs, Money returned) {
    /** Grants and costs. */
    public Money spent() {
        return paid.plus(costs);
    }
}
