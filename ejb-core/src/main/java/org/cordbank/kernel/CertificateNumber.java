package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a storage certificate: {@code SDCB-YYYYMM-NNNNNN-K}, month of issue, serial of the month, check character
 * over the number without hyphens (a default of the bank's, to be confirmed by it).
 *
 * @param value the number with its hyphens
 */
public record CertificateNumber(String value) {
    private static final Pattern BARE = Pattern.compile("SDCB([0-9]{4})([0-9]{2})([0-9]{6})([0-9A-Z*])");
    private static final int MAX_SERIAL = 999_999;

    public CertificateNumber {
        String bare = Mod37.bare(value);
        Matcher parts = BARE.matcher(bare);
        if (!parts.matches() || !isMonth(parts.group(2))) {
            throw new InvalidValue(CertificateNumber.class, "invalid", value);
        }
        if (!Mod37.holds(bare)) {
            throw new InvalidValue(CertificateNumber.class, "checkCharacter", value);
        }
        value = "SDCB-" + parts.group(1) + parts.group(2) + "-" + parts.group(3) + "-" + parts.group(4);
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    /**
     * Reads a number typed with or without hyphens and spaces, in capitals or not.
     *
     * @throws InvalidValue {@code .invalid} or {@code .checkCharacter}
     */
    public static CertificateNumber of(String text) {
        return new CertificateNumber(text);
    }

    /**
     * The {@code serial}-th certificate of a month.
     *
     * @param serial 1 to 999999
     * @throws InvalidValue when the serial is out of range
     */
    public static CertificateNumber numbered(YearMonth month, int serial) {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new InvalidValue(CertificateNumber.class, "invalid", month + " " + serial);
        }
        String bare = "SDCB%04d%02d%06d".formatted(month.getYear(), month.getMonthValue(), serial);
        return new CertificateNumber(bare + Mod37.check(bare));
    }

    /** Month of issue. */
    public YearMonth month() {
        return YearMonth.of(Integer.parseInt(value.substring(5, 9)), Integer.parseInt(value.substring(9, 11)));
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<CertificateNumber, String> {
        @Override
        public String convertToDatabaseColumn(CertificateNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public CertificateNumber convertToEntityAttribute(String column) {
            return column == null ? null : new CertificateNumber(column);
        }
    }
}
