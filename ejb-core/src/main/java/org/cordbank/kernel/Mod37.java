package org.cordbank.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Check character of ISO 7064 mod 37-2: alphabet {@code 0-9A-Z*} stands for 0 to 36. It finds every single wrong
 * character and every swap of two neighbours.
 */
public final class Mod37 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;

    private Mod37() {}

    /**
     * The check character of {@code number}, which holds digits and capital letters only.
     *
     * @throws IllegalArgumentException for any other character, or nothing at all
     */
    public static char check(String number) {
        return ALPHABET.charAt(checkValue(number));
    }

    /** The check character as its value 0 to 36; ISBT 128 prints it in a barcode's flags as 60 plus this value. */
    static int checkValue(String number) {
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A check character needs a number");
        }
        int sum = 0;
        for (char each : number.toCharArray()) {
            int value = ALPHABET.indexOf(each);
            if (value < 0 || each == '*') {
                throw new IllegalArgumentException("Not a character of ISO 7064 mod 37-2: " + each);
            }
            sum = (sum + value) * 2 % MODULUS;
        }
        // 38, not 37: the weighted sum including the check character must leave 1, not 0.
        return (MODULUS + 1 - sum) % MODULUS;
    }

    /** True when the last character of {@code numberAndCheck} is the check character of those before it. */
    public static boolean holds(String numberAndCheck) {
        int last = numberAndCheck.length() - 1;
        return last > 0 && check(numberAndCheck.substring(0, last)) == numberAndCheck.charAt(last);
    }

    /** What a person or a scanner gave, in capitals, full-width forms narrowed, without spaces, hyphens and brackets. */
    static String bare(String typed) {
        if (typed == null) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2010-\\u2015\\[\\]]", "");
    }
}
