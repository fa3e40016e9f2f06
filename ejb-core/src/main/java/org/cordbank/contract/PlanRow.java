package org.cordbank.contract;

import java.math.BigDecimal;
import java.util.Locale;
import org.cordbank.kernel.Money;

/**
 * A plan of the price list in one edition.
 *
 * @param termYears years of storage
 * @param firstFee collection, processing and tests
 * @param yearlyFee one year of storage
 * @param yearsAtSigning years of storage due with the first payment; all of them for a plan paid at once
 * @param discount taken off the first payment
 */
public record PlanRow(
        long id,
        String code,
        int edition,
        String nameZh,
        String nameEn,
        String summaryZh,
        String summaryEn,
        int termYears,
        Money firstFee,
        Money yearlyFee,
        int yearsAtSigning,
        Money discount) {
    /** Name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    /** What it means in the reader's language. */
    public String summary(Locale locale) {
        return locale.getLanguage().equals("zh") ? summaryZh : summaryEn;
    }

    /** Storage paid in advance. */
    public Money storageAtSigning() {
        return yearlyFee.times(BigDecimal.valueOf(yearsAtSigning));
    }

    /** What the first invoice asks for. */
    public Money dueAtSigning() {
        return firstFee.plus(storageAtSigning()).minus(discount);
    }

    /** Years billed one by one after the first payment. */
    public int yearsLater() {
        return termYears - yearsAtSigning;
    }

    /** Everything over the whole term. */
    public Money total() {
        return dueAtSigning().plus(yearlyFee.times(BigDecimal.valueOf(yearsLater())));
    }
}
