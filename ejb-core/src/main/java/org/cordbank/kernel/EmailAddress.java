package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Address a mail can reach: local part up to 64 characters, a domain with at least one dot, 254 in all, in small letters
 * because it also names an account. Quoted local parts and comments are refused. Personal: {@link #toString()} is
 * masked.
 *
 * @param value the address; an international domain in its ASCII form
 */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;

    public EmailAddress {
        if (value == null || !isAddress(value)) {
            throw new InvalidValue(EmailAddress.class, "invalid", value);
        }
    }

    private static boolean isAddress(String value) {
        return value.length() <= MAX_LENGTH
                && value.indexOf('@') <= MAX_LOCAL
                && SHAPE.matcher(value).matches();
    }

    /**
     * Reads an address typed with capitals, full-width characters or blanks around it.
     *
     * @throws InvalidValue {@code .invalid}
     */
    public static EmailAddress of(String text) {
        String typed = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        int at = typed.lastIndexOf('@');
        String address = at < 1 || typed.length() > MAX_LENGTH
                ? ""
                : (typed.substring(0, at + 1) + ascii(typed.substring(at + 1))).toLowerCase(Locale.ROOT);
        if (!isAddress(address)) {
            throw new InvalidValue(EmailAddress.class, "invalid", text);
        }
        return new EmailAddress(address);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }

    /** {@code w***@example.com}. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }

    /** Masked, so that a log or a page that prints the object does not tell the address. */
    @Override
    public String toString() {
        return masked();
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<EmailAddress, String> {
        @Override
        public String convertToDatabaseColumn(EmailAddress address) {
            return address == null ? null : address.value();
        }

        @Override
        public EmailAddress convertToEntityAttribute(String column) {
            return column == null ? null : new EmailAddress(column);
        }
    }
}
