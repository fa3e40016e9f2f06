package org.cordbank.charity.applications;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's words where they go into a letter; a key without words fails rather than being mailed. */
final class CharityWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private CharityWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("texts.charity.applications", locale, NO_FALLBACK);
    }

    /** Chinese, or else English. */
    static CharityWords in(Locale language) {
        return new CharityWords(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    String of(String key, Object... values) {
        String full = "charity.applications." + key;
        return new MessageFormat(bundle.getString(full).replace("'", "''"), locale).format(values);
    }
}
