package org.cordbank.charity.applications;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The room's words where they go into a letter; a key without words fails rather than being mailed. */
final class CharityWords {
    private static final String ROOM = "charity.applications.";
    private static final CharityWords CHINESE = new CharityWords(Locale.SIMPLIFIED_CHINESE);
    private static final CharityWords ENGLISH = new CharityWords(Locale.ENGLISH);

    private final Properties words = new Properties();
    private final Locale locale;

    private CharityWords(Locale locale) {
        this.locale = locale;
        String file = "/texts/charity.applications_" + locale + ".properties";
        try (Reader reader =
                new InputStreamReader(CharityWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Chinese, or else English. */
    static CharityWords in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String of(String key, Object... values) {
        String sentence = words.getProperty(ROOM + key);
        if (sentence == null) {
            throw new IllegalStateException("No words for " + ROOM + key + " in " + locale);
        }
        return new MessageFormat(sentence.replace("'", "''"), locale).format(values);
    }
}
