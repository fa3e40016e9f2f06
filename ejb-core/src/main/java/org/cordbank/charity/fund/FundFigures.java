package org.cordbank.charity.fund;

import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.kernel.Money;

/** What anyone may know of a fund's money. @param paid grants that were paid out and stand */
public record FundFigures(
        String code,
        String nameZh,
        String nameEn,
        String holderZh,
        String holderEn,
        LocalDate openedOn,
        Money received,
        Money paid,
        Money payable,
        Money toComeBack,
        Money costs,
        Money cash,
        long donations) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    public String holder(Locale locale) {
        return locale.getLanguage().equals("zh") ? holderZh : holderEn;
    }

    /** True when what came in is what was spent, is to come back or lies there. */
    public boolean balances() {
        return received.equals(paid.plus(costs).plus(toComeBack).plus(cash));
    }
}
