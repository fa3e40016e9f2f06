package org.cordbank.bench;

import java.util.Locale;

/** Numbers written the same on every machine. */
final class Text {
    private Text() {}

    static String of(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
