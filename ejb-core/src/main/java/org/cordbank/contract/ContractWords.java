package org.cordbank.contract;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's words where they go onto paper or into a letter; a key without words fails rather than being printed. */
final class ContractWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private ContractWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("texts.contract", locale, NO_FALLBACK);
    }

    /** Chinese, or else English. */
    static ContractWords in(Locale language) {
        return new ContractWords(language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key).replace("'", "''"), locale).format(values);
    }
}
