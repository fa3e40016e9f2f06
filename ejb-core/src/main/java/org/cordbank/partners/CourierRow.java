package org.cordbank.partners;

import java.util.Locale;

/** A courier company. */
public record CourierRow(long id, String nameZh, String nameEn, String phone, boolean active) {
    /** Name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
