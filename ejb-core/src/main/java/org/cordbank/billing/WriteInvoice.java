package org.cordbank.billing;

import java.util.List;
import org.cordbank.kernel.Money;

/**
 * An invoice to be written; due after the days of the billing rules.
 *
 * @param contractNumber printed number of the contract, which the payer quotes
 * @param lines at least one; a discount is a negative line, the sum is above zero
 */
public record WriteInvoice(long familyAccountId, long contractId, String contractNumber, List<Line> lines) {
    /** One line in both languages. */
    public record Line(String textZh, String textEn, Money amount) {}

    public WriteInvoice {
        lines = List.copyOf(lines);
    }

    Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }
}
