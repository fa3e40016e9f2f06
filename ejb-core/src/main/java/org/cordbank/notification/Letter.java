package org.cordbank.notification;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * A letter to be posted.
 *
 * @param to mail address
 * @param locale Chinese, or else English
 * @param values what the template quotes; line breaks are flattened
 * @param worthFor after this time it is no longer sent; null when it is always worth sending
 * @param calendar an entry for the reader's calendar, or null
 */
public record Letter(
        String to,
        Locale locale,
        LetterKind kind,
        Map<String, String> values,
        Duration worthFor,
        CalendarEntry calendar) {
    public Letter {
        values = Map.copyOf(values);
    }

    public Letter(String to, Locale locale, LetterKind kind, Map<String, String> values) {
        this(to, locale, kind, values, null, null);
    }

    public Letter(String to, Locale locale, LetterKind kind, Map<String, String> values, Duration worthFor) {
        this(to, locale, kind, values, worthFor, null);
    }

    /** The same letter with an entry for the reader's calendar. */
    public Letter with(CalendarEntry entry) {
        return new Letter(to, locale, kind, values, worthFor, entry);
    }

    /** Without the values: they may hold a code. */
    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
