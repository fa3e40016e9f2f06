package org.cordbank.kernel;

import java.util.regex.Pattern;

/**
 * Mobile number of the Chinese mainland, 11 digits from 13 to 19. Personal: it is stored sealed, so it has no column of
 * its own, and {@link #toString()} is masked.
 *
 * @param value the 11 digits
 */
public record MobileNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");

    public MobileNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(MobileNumber.class, "invalid", value);
        }
    }

    /**
     * Reads a number typed with spaces, hyphens, full-width digits or the country code +86.
     *
     * @throws InvalidValue {@code .invalid}
     */
    public static MobileNumber of(String text) {
        String bare = COUNTRY.matcher(Mod37.bare(text)).replaceFirst("");
        if (!SHAPE.matcher(bare).matches()) {
            throw new InvalidValue(MobileNumber.class, "invalid", text);
        }
        return new MobileNumber(bare);
    }

    /** {@code 138****1234}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    /** Masked, so that a log or a page that prints the object does not tell the number. */
    @Override
    public String toString() {
        return masked();
    }
}
