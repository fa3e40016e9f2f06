package org.cordbank.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Resident identity number of GB 11643: region 6 digits (GB/T 2260), birth date 8, sequence 3 (odd for male), check
 * character 0-9 or X (ISO 7064 mod 11-2). The permanent residence cards of foreigners since 2023 (first digit 9) and
 * the residence permits of Hong Kong, Macao and Taiwan (81, 82, 83) have the same form. Personal: it is stored sealed,
 * so it has no column of its own, and {@link #toString()} is masked.
 *
 * @param value the 18 characters
 */
public record IdCardNumber(String value) {
    /** Sex as registered. */
    public enum Sex {
        FEMALE,
        MALE
    }

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public IdCardNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(IdCardNumber.class, "invalid", value);
        }
        if (value.charAt(0) != '9' && !PROVINCES.contains(value.substring(0, 2))) {
            throw new InvalidValue(IdCardNumber.class, "region", value);
        }
        if (!isDate(value)) {
            throw new InvalidValue(IdCardNumber.class, "date", value);
        }
        if (check(value) != value.charAt(17)) {
            throw new InvalidValue(IdCardNumber.class, "checkCharacter", value);
        }
    }

    /**
     * Reads a number typed with spaces, a small x or full-width digits.
     *
     * @throws InvalidValue {@code .invalid}, {@code .region}, {@code .date} or {@code .checkCharacter}
     */
    public static IdCardNumber of(String text) {
        return new IdCardNumber(Mod37.bare(text));
    }

    private static boolean isDate(String value) {
        try {
            return birthDate(value).getYear() >= 1800;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The last four characters, by which a family looks its certificate up. */
    public String lastFour() {
        return value.substring(14);
    }

    /** {@code 370102********1234}. */
    public String masked() {
        return value.substring(0, 6) + "********" + lastFour();
    }

    /** Masked, so that a log or a page that prints the object does not tell the number. */
    @Override
    public String toString() {
        return masked();
    }
}
