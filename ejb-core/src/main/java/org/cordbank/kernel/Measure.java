package org.cordbank.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a measured or counted number is read: full-width forms and the typographic minus are taken, exponents are not. */
final class Measure {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,9})?");

    private Measure() {}

    static String bare(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    static BigDecimal number(Class<?> type, String bare, String text) {
        if (!NUMBER.matcher(bare).matches()) {
            throw new InvalidValue(type, "invalid", text);
        }
        return new BigDecimal(bare);
    }
}
