package org.cordbank.ledger;

import org.cordbank.kernel.Money;

/**
 * What a fund's books say now.
 *
 * @param received donations since the fund was opened
 * @param granted grants awarded, less those revoked
 * @param payable awarded and not yet paid
 * @param toComeBack revoked after payment and not yet paid back
 * @param cash what lies in the holder's account by these books
 */
public record FundStanding(Money received, Money granted, Money payable, Money toComeBack, Money costs, Money cash) {
    /** Grants that were paid out and stand. */
    public Money paid() {
        return received.minus(costs).minus(cash).minus(toComeBack);
    }

    /** What may still be promised. */
    public Money available() {
        return cash.minus(payable);
    }

    /** True when what came in is what went out, is owed or lies there: received + payable = granted + costs + cash + reclaims. */
    public boolean balances() {
        return received.plus(payable).equals(granted.plus(costs).plus(cash).plus(toComeBack));
    }
}
