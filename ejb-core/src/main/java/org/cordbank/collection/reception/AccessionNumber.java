package org.cordbank.collection.reception;

import java.util.Locale;
import org.cordbank.kernel.Mod37;

/** Number a unit gets at the bank's door: A, year, six digits and a check character, for example {@code A26-000001-V}. */
record AccessionNumber(String value) {
    static AccessionNumber numbered(int year, long serial) {
        String bare = "A%02d%06d".formatted(year % 100, serial);
        return new AccessionNumber(bare.substring(0, 3) + "-" + bare.substring(3) + "-" + Mod37.check(bare));
    }

    /** True when {@code scanned} is this number, with or without hyphens. */
    boolean is(String scanned) {
        return scanned != null && bare(scanned).equals(bare(value));
    }

    private static String bare(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
