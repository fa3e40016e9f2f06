package org.cordbank.charity.applications;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cordbank.kernel.Money;

/**
 * A family's means; whatever is not given yet is null.
 *
 * @param householdSize people who live from the income
 * @param yearlyIncome of the household, yuan
 * @param costTotal costs of the treatment so far, yuan
 * @param insurancePaid what insurances paid of them
 * @param otherAid what other funds and people gave
 * @param story in the family's own words
 */
public record MeansRow(
        Integer householdSize,
        Money yearlyIncome,
        Hardship hardship,
        Money costTotal,
        Money insurancePaid,
        Money otherAid,
        String story) {
    static final MeansRow NONE = new MeansRow(null, null, null, null, null, null, null);

    /** What the family carries itself: costs less insurance and other aid, never below nothing; null while unknown. */
    public Money ownCost() {
        if (costTotal == null || insurancePaid == null || otherAid == null) {
            return null;
        }
        Money own = costTotal.minus(insurancePaid).minus(otherAid);
        return own.isNegative() ? Money.ZERO : own;
    }

    /** Yearly income by head, half up to the fen; null while unknown. */
    public Money incomePerHead() {
        if (householdSize == null || yearlyIncome == null || householdSize < 1) {
            return null;
        }
        return new Money(yearlyIncome.yuan().divide(BigDecimal.valueOf(householdSize), 2, RoundingMode.HALF_UP));
    }
}
