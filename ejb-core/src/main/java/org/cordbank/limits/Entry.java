package org.cordbank.limits;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a catalogue.
 *
 * @param catalogue name, for example {@code reception-checks}
 * @param version the version it stands in, to be pinned by whoever records against it
 * @param seq place within the catalogue, from 1
 * @param code name within the catalogue, the same over versions
 * @param content its other columns; an empty one is missing
 */
public record Entry(String catalogue, int version, int seq, String code, Map<String, String> content) {
    public Entry {
        content = Map.copyOf(content);
    }

    /** A column's text; empty when the column is. */
    public String text(String column) {
        return content.getOrDefault(column, "");
    }

    /** The name in the reader's language. */
    public String name(Locale locale) {
        return text(language(locale));
    }

    /** A column that exists in both languages, for example {@code told} for {@code told_zh} and {@code told_en}. */
    public String text(String column, Locale locale) {
        return text(column + "_" + language(locale));
    }

    /** A column's number. */
    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(content.get(column)).map(BigDecimal::new);
    }

    private static String language(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
    }
}
