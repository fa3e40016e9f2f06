package org.cordbank.museum.opening;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A part of a venue with limits of its own.
 *
 * @param headsMost heads at the same time
 * @param oxygenLeastPercent to be measured before each group goes in; null where no check is asked
 * @param infants whether infants may go in
 */
public record RoomRow(
        long id,
        String code,
        String nameZh,
        String nameEn,
        int headsMost,
        BigDecimal oxygenLeastPercent,
        boolean infants,
        String source) {
    public String name(Locale reader) {
        return reader.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
