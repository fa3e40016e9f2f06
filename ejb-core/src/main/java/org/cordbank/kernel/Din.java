package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Donation Identification Number of ISBT 128 (data structure 001): facility 5 characters, year 2, serial 6, for example
 * {@code G123498654321}. It names a donation for life and is an attribute of a unit, never a database key. The check
 * character (ISO 7064 mod 37-2) guards what is typed and is not part of the number; the two flag digits stand in the
 * barcode only. Which facility number is ours is configuration.
 *
 * @param value the 13 characters
 */
public record Din(String value) implements Comparable<Din> {
    private static final String NUMBER = "([A-NP-Z1-9][0-9A-NP-Z]{4}[0-9]{8})";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern CHECKED = Pattern.compile(NUMBER + "([0-9A-Z*])");
    private static final Pattern BARCODE = Pattern.compile("=" + NUMBER + "([0-9]{2})");
    private static final int FLAG_CHECK_FIRST = 60;
    private static final int FLAG_CHECK_LAST = 96;
    private static final int MAX_SERIAL = 999_999;

    public Din {
        if (value == null || !PLAIN.matcher(value).matches()) {
            throw new InvalidValue(Din.class, "invalid", value);
        }
    }

    /**
     * Reads a number typed with or without its check character, with or without spaces, brackets and small letters, or the
     * text of its barcode ({@code =}, number, two flags).
     *
     * @throws InvalidValue {@code .invalid} when it is no number of this kind, {@code .checkCharacter} when the check
     *     character (or the flags 60 to 96 that carry it) disagrees
     */
    public static Din of(String text) {
        String bare = Mod37.bare(text);
        Matcher checked = CHECKED.matcher(bare);
        if (checked.matches()) {
            return agreeing(checked.group(1), Mod37.holds(bare), text);
        }
        Matcher barcode = BARCODE.matcher(bare);
        if (barcode.matches()) {
            return agreeing(barcode.group(1), flagsHold(barcode.group(1), barcode.group(2)), text);
        }
        if (PLAIN.matcher(bare).matches()) {
            return new Din(bare);
        }
        throw new InvalidValue(Din.class, "invalid", text);
    }

    /**
     * The number of the {@code serial}-th donation of a facility in a year.
     *
     * @param facility the 5 characters ICCBBA assigned
     * @param year calendar year; its last two digits are kept
     * @param serial 0 to 999999
     */
    public static Din numbered(String facility, int year, int serial) {
        if (serial < 0 || serial > MAX_SERIAL) {
            throw new InvalidValue(Din.class, "invalid", facility + " " + year + " " + serial);
        }
        return new Din("%s%02d%06d".formatted(facility, year % 100, serial));
    }

    private static Din agreeing(String number, boolean agrees, String text) {
        if (!agrees) {
            throw new InvalidValue(Din.class, "checkCharacter", text);
        }
        return new Din(number);
    }

    private static boolean flagsHold(String number, String flags) {
        int flag = Integer.parseInt(flags);
        return flag < FLAG_CHECK_FIRST || flag > FLAG_CHECK_LAST || flag - FLAG_CHECK_FIRST == Mod37.checkValue(number);
    }

    /** Facility identification number, 5 characters. */
    public String facility() {
        return value.substring(0, 5);
    }

    /** Last two digits of the year of assignment. */
    public String year() {
        return value.substring(5, 7);
    }

    public String serial() {
        return value.substring(7);
    }

    /** For keyboard entry only; printed in a box after the number. */
    public char checkCharacter() {
        return Mod37.check(value);
    }

    /** As printed under a barcode: {@code G1234 98 654321 [H]}. */
    public String print() {
        return facility() + " " + year() + " " + serial() + " [" + checkCharacter() + "]";
    }

    /** Text of the barcode with unused flags: {@code =G12349865432100}. */
    public String barcode() {
        return "=" + value + "00";
    }

    @Override
    public int compareTo(Din other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Din, String> {
        @Override
        public String convertToDatabaseColumn(Din din) {
            return din == null ? null : din.value();
        }

        @Override
        public Din convertToEntityAttribute(String column) {
            return column == null ? null : new Din(column);
        }
    }
}
