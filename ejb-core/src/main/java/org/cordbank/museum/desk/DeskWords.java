package org.cordbank.museum.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** The words of the desk's papers in one language. */
final class DeskWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle desk;
    private final ResourceBundle opening;
    private final ResourceBundle booking;

    DeskWords(Locale reader) {
        Locale locale = reader.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        desk = ResourceBundle.getBundle("texts.museum.desk", locale, NO_FALLBACK);
        opening = ResourceBundle.getBundle("texts.museum.opening", locale, NO_FALLBACK);
        booking = ResourceBundle.getBundle("texts.booking", locale, NO_FALLBACK);
    }

    String of(String key, Object... values) {
        return new MessageFormat(desk.getString("museum.desk.word." + key).replace("'", "''")).format(values);
    }

    String type(VisitorType type) {
        return opening.getString("museum.opening.VisitorType." + type);
    }

    String band(AgeBand band) {
        return opening.getString("museum.opening.AgeBand." + band);
    }

    String state(Enum<?> state) {
        return booking.getString("booking." + state.getDeclaringClass().getSimpleName() + "." + state);
    }
}
