package org.cordbank.museum.visits;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.BankClock;

/** The room's words where they go into a letter or a calendar; a key without words fails rather than being sent. */
final class VisitWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private VisitWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("texts.museum.visits", locale, NO_FALLBACK);
    }

    static VisitWords in(Locale language) {
        return new VisitWords(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString("museum.visits." + key).replace("'", "''"), locale).format(values);
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
