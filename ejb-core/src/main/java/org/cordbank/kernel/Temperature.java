package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A temperature in degrees Celsius with two decimals, as DECIMAL(6,2): from absolute zero, -273.15, to 999.99. What a
 * temperature means for a unit is a limit, not a matter of this value.
 *
 * @param celsius the reading, always of scale 2
 */
public record Temperature(BigDecimal celsius) implements Comparable<Temperature> {
    private static final BigDecimal ABSOLUTE_ZERO = new BigDecimal("-273.15");
    private static final BigDecimal HIGHEST = new BigDecimal("999.99");

    public Temperature {
        if (celsius == null) {
            throw new InvalidValue(Temperature.class, "invalid", null);
        }
        celsius = celsius.setScale(2, RoundingMode.HALF_UP);
        if (celsius.compareTo(ABSOLUTE_ZERO) < 0 || celsius.compareTo(HIGHEST) > 0) {
            throw new InvalidValue(Temperature.class, "range", celsius.toPlainString());
        }
    }

    /**
     * Reads a reading typed with or without its unit, for example {@code -196}, {@code −196 ℃}.
     *
     * @throws InvalidValue {@code .invalid} or {@code .range}
     */
    public static Temperature of(String text) {
        String bare = Measure.bare(text).replaceFirst("°?C$", "");
        return new Temperature(Measure.number(Temperature.class, bare, text));
    }

    public boolean isAbove(Temperature other) {
        return compareTo(other) > 0;
    }

    public boolean isBelow(Temperature other) {
        return compareTo(other) < 0;
    }

    /** {@code −196.0 °C}, with the typographic minus and at least one decimal. */
    public String print() {
        BigDecimal shortest = celsius.stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString().replace('-', '\u2212') + " °C";
    }

    @Override
    public int compareTo(Temperature other) {
        return celsius.compareTo(other.celsius);
    }

    @Override
    public String toString() {
        return print();
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Temperature, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Temperature temperature) {
            return temperature == null ? null : temperature.celsius();
        }

        @Override
        public Temperature convertToEntityAttribute(BigDecimal column) {
            return column == null ? null : new Temperature(column);
        }
    }
}
