package org.cordbank.museum.opening;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One version of a day that is not what its weekday says.
 *
 * @param opensAs 0 closed, 1 to 7 the sessions of that weekday
 * @param source where it was published
 */
public record CalendarDay(
        LocalDate day,
        int version,
        DayKind kind,
        int opensAs,
        String nameZh,
        String nameEn,
        String source,
        String recordedBy) {
    public String name(Locale reader) {
        return reader.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
