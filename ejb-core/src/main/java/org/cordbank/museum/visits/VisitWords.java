package org.cordbank.museum.visits;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.BankClock;

/** The room's words where they go into a letter or a calendar; a key without words fails rather than being sent. */
final class VisitWords {
    private static final Properties CHINESE = read("zh_CN");
    private static final Properties ENGLISH = read("en");

    private final Properties texts;
    private final Locale locale;

    private VisitWords(Locale locale) {
        this.locale = locale;
        this.texts = locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE;
    }

    static VisitWords in(Locale language) {
        return new VisitWords(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** Read as a file: the bundle's name has a dot, which a resource bundle takes for a folder. */
    private static Properties read(String language) {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                VisitWords.class.getResourceAsStream("/texts/museum.visits_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String of(String key, Object... values) {
        String sentence = texts.getProperty("museum.visits." + key);
        if (sentence == null) {
            throw new IllegalStateException("No words for museum.visits." + key);
        }
        return new MessageFormat(sentence.replace("'", "''"), locale).format(values);
    }

    /** Day and time in Asia/Shanghai, as people say them. */
    String when(SessionRow session) {
        boolean chinese = locale.getLanguage().equals("zh");
        ZonedDateTime begins = session.begins().atZone(BankClock.ZONE);
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日 EEEE HH:mm" : "EEEE d MMMM yyyy, HH:mm", locale);
        String end = DateTimeFormatter.ofPattern("HH:mm").format(session.ends().atZone(BankClock.ZONE));
        return day.format(begins) + "–" + end + (chinese ? "" : " (Beijing time)");
    }

    String moment(Instant instant) {
        boolean chinese = locale.getLanguage().equals("zh");
        return DateTimeFormatter.ofPattern(chinese ? "M月d日 HH:mm" : "d MMMM, HH:mm", locale)
                .format(instant.atZone(BankClock.ZONE));
    }
}
