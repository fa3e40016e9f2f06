package org.cordbank.charity.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the charity's papers; a key without words fails rather than being printed. */
public final class CaseWords {
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private final Locale locale;

    private CaseWords(Locale locale) {
        this.locale = locale;
    }

    /** Chinese, or else English. */
    public static CaseWords in(Locale language) {
        return new CaseWords(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of {@code charity.<room>.<key>}; numbers are printed as they are, without grouping. */
    public String of(String room, String key, Object... values) {
        String full = "charity." + room + "." + key;
        String sentence = BUNDLES.computeIfAbsent(
                        "/texts/charity." + room + "_" + locale + ".properties", CaseWords::read)
                .getProperty(full);
        if (sentence == null) {
            throw new IllegalStateException("No words for " + full + " in " + locale);
        }
        Object[] shown = java.util.Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(sentence.replace("'", "''"), locale).format(shown);
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(CaseWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
