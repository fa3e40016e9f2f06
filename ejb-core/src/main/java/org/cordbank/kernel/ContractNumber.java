package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a storage contract: {@code SD-YYYY-NNNNNNN-C}, year of signature, serial of the year, check character over
 * the number without hyphens (a default of the bank's, to be confirmed by it).
 *
 * @param value the number with its hyphens
 */
public record ContractNumber(String value) {
    private static final Pattern BARE = Pattern.compile("SD([0-9]{4})([0-9]{7})([0-9A-Z*])");
    private static final int MAX_SERIAL = 9_999_999;

    public ContractNumber {
        String bare = Mod37.bare(value);
        Matcher parts = BARE.matcher(bare);
        if (!parts.matches()) {
            throw new InvalidValue(ContractNumber.class, "invalid", value);
        }
        if (!Mod37.holds(bare)) {
            throw new InvalidValue(ContractNumber.class, "checkCharacter", value);
        }
        value = "SD-" + parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
    }

    /**
     * Reads a number typed with or without hyphens and spaces, in capitals or not.
     *
     * @throws InvalidValue {@code .invalid} or {@code .checkCharacter}
     */
    public static ContractNumber of(String text) {
        return new ContractNumber(text);
    }

    /**
     * The {@code serial}-th contract of a year.
     *
     * @param year four digits
     * @param serial 1 to 9999999
     * @throws InvalidValue when either is out of range
     */
    public static ContractNumber numbered(int year, int serial) {
        if (serial < 1 || serial > MAX_SERIAL || year < 1000 || year > 9999) {
            throw new InvalidValue(ContractNumber.class, "invalid", year + " " + serial);
        }
        String bare = "SD%04d%07d".formatted(year, serial);
        return new ContractNumber(bare + Mod37.check(bare));
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<ContractNumber, String> {
        @Override
        public String convertToDatabaseColumn(ContractNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public ContractNumber convertToEntityAttribute(String column) {
            return column == null ? null : new ContractNumber(column);
        }
    }
}
