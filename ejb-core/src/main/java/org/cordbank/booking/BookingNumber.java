package org.cordbank.booking;

import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.Mod37;

/**
 * Number of a booking as people say it on the telephone: {@code B26-000123-K}, year, serial, check character over the
 * rest. It names a booking and opens nothing.
 *
 * @param value the number with its hyphens
 */
public record BookingNumber(String value) {
    private static final int YEAR_DIGITS = 100;

    static BookingNumber numbered(int year, long serial) {
        String bare = "B%02d%06d".formatted(year % YEAR_DIGITS, serial);
        return new BookingNumber(print(bare + Mod37.check(bare)));
    }

    /** Reads a number typed with or without hyphens, in any case; empty when it is none or the check fails. */
    public static Optional<BookingNumber> read(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean good = bare.matches("B[0-9]{8,9}[0-9A-Z*]") && Mod37.holds(bare);
        return good ? Optional.of(new BookingNumber(print(bare))) : Optional.empty();
    }

    private static String print(String bare) {
        int last = bare.length() - 1;
        return bare.substring(0, 3) + "-" + bare.substring(3, last) + "-" + bare.charAt(last);
    }

    @Override
    public String toString() {
        return value;
    }
}
