package org.cordbank.ledger;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A fund.
 *
 * @param holderZh in whose account its money lies
 */
public record FundRow(
        long id, String code, String nameZh, String nameEn, String holderZh, String holderEn, LocalDate openedOn) {
    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    /** Its holder in the reader's language. */
    public String holder(Locale locale) {
        return locale.getLanguage().equals("zh") ? holderZh : holderEn;
    }
}
