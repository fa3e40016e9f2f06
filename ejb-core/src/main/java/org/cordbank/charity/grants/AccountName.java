package org.cordbank.charity.grants;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Whether the name a bank returns for an account is the name of one who may be paid. Width, blanks and the kind of dot do
 * not matter; every character does, so a name that only sounds alike does not match.
 */
public final class AccountName {
    private AccountName() {}

    /** True when {@code returned} is one of {@code entitled}. */
    public static boolean matches(String returned, String... entitled) {
        String name = plain(returned);
        return !name.isEmpty()
                && Arrays.stream(entitled).map(AccountName::plain).anyMatch(name::equals);
    }

    private static String plain(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .replaceAll("[·•‧・．∙⋅.]", "")
                        .replaceAll("[\\s\\u3000]", "")
                        .replace("(化名)", "")
                        .toUpperCase(java.util.Locale.ROOT);
    }
}
