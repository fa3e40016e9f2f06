package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Random name of a thing in an address or a QR code: 16 characters, 80 bits, so that nobody finds one by trying. The
 * alphabet is Crockford's (no I, L, O, U), because a certificate's code is also typed from paper.
 *
 * @param value the 16 characters
 */
public record PublicId(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue(PublicId.class, "invalid", value);
        }
    }

    /** A new one that was never given before, by chance alone. */
    public static PublicId random() {
        StringBuilder value = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PublicId(value.toString());
    }

    /**
     * Reads one typed in any case, in groups or not; O is read as 0, I and L as 1.
     *
     * @throws InvalidValue {@code .invalid}
     */
    public static PublicId of(String text) {
        String bare = Mod37.bare(text).replace('O', '0').replace('I', '1').replace('L', '1');
        if (!SHAPE.matcher(bare).matches()) {
            throw new InvalidValue(PublicId.class, "invalid", text);
        }
        return new PublicId(bare);
    }

    /** In four groups for paper: {@code 7K3Q-9D2M-XW4T-0B5H}. */
    public String print() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<PublicId, String> {
        @Override
        public String convertToDatabaseColumn(PublicId id) {
            return id == null ? null : id.value();
        }

        @Override
        public PublicId convertToEntityAttribute(String column) {
            return column == null ? null : new PublicId(column);
        }
    }
}
