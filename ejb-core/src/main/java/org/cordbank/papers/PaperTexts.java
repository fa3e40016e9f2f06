package org.cordbank.papers;

import freemarker.template.TemplateModelException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of printed papers in one language; a key without words fails the press rather than printing the key. */
final class PaperTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private PaperTexts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static PaperTexts in(Locale asked) {
        Locale locale = asked.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new PaperTexts(ResourceBundle.getBundle("texts.papers", locale, NO_FALLBACK), locale);
    }

    String of(List<?> arguments) throws TemplateModelException {
        String key = "papers." + arguments.get(0);
        try {
            Object[] values = arguments.stream().skip(1).map(Object::toString).toArray();
            return new MessageFormat(bundle.getString(key).replace("'", "''"), locale).format(values);
        } catch (MissingResourceException missing) {
            throw new TemplateModelException("No words for " + key, missing);
        }
    }
}
