package org.cordbank.billing;

import java.util.Locale;
import org.cordbank.kernel.Money;

/** One line of an invoice. */
public record InvoiceLineRow(int line, String textZh, String textEn, Money amount) {
    /** Its words in the reader's language. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? textZh : textEn;
    }
}
