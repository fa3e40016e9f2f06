package org.cordbank.charity.applications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordbank.kernel.Mod37;

/**
 * Reference number of an application: {@code JZ-2026-000123-C}, year and serial of submission and a check character over
 * the number without hyphens (a default of the bank's).
 *
 * @param value the number with its hyphens
 */
public record ApplicationNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("JZ-[0-9]{4}-[0-9]{6,}-[0-9A-Z*]");
    private static final Pattern BARE = Pattern.compile("JZ([0-9]{4})([0-9]{6,})([0-9A-Z*])");

    public ApplicationNumber {
        if (value == null || !SHAPE.matcher(value).matches() || !Mod37.holds(value.replace("-", ""))) {
            throw new IllegalArgumentException("Not a reference number: " + value);
        }
    }

    /** The {@code serial}-th application of a year. */
    static ApplicationNumber numbered(int year, long serial) {
        String bare = "JZ%04d%06d".formatted(year, serial);
        return new ApplicationNumber("JZ-%04d-%06d-%s".formatted(year, serial, Mod37.check(bare)));
    }

    /** Reads a number typed with or without hyphens, in capitals or not; empty when it is none or was mistyped. */
    public static Optional<ApplicationNumber> parse(String typed) {
        String bare =
                typed == null ? "" : typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s\\-]", "");
        var parts = BARE.matcher(bare);
        return parts.matches() && Mod37.holds(bare)
                ? Optional.of(
                        new ApplicationNumber("JZ-" + parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<ApplicationNumber, String> {
        @Override
        public String convertToDatabaseColumn(ApplicationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public ApplicationNumber convertToEntityAttribute(String column) {
            return column == null ? null : new ApplicationNumber(column);
        }
    }
}
