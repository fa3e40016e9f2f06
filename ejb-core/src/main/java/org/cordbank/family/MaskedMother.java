package org.cordbank.family;

/**
 * A mother with the middle of everything hidden.
 *
 * @param name {@code 王*晴}
 * @param idNumber {@code 370102********1234}
 * @param mobile {@code 138****1234}, empty when not given
 * @param address its beginning, empty when not given
 */
public record MaskedMother(String name, String idNumber, String mobile, String address) {
    /** Where none is named yet. */
    public static final MaskedMother NOBODY = new MaskedMother("", "", "", "");
}
