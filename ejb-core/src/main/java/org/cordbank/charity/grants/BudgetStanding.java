package org.cordbank.charity.grants;

import org.cordbank.kernel.Money;

/** A programme's money for a year. @param fundAvailable what the fund may still promise after all reservations */
public record BudgetStanding(int year, Money budget, Money committed, Money fundAvailable) {
    /** What may still be awarded this year. */
    public Money left() {
        return budget.minus(committed);
    }
}
