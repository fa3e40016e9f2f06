package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A volume in millilitres with two decimals, as DECIMAL(6,2): 0 to 9999.99. Whether it includes anticoagulant is said by
 * the name of the column or field that holds it.
 *
 * @param ml the volume, always of scale 2
 */
public record Volume(BigDecimal ml) implements Comparable<Volume> {
    private static final BigDecimal LARGEST = new BigDecimal("9999.99");

    public Volume {
        if (ml == null) {
            throw new InvalidValue(Volume.class, "invalid", null);
        }
        ml = ml.setScale(2, RoundingMode.HALF_UP);
        if (ml.signum() < 0 || ml.compareTo(LARGEST) > 0) {
            throw new InvalidValue(Volume.class, "range", ml.toPlainString());
        }
    }

    /**
     * Reads a volume typed with or without its unit, for example {@code 95.5}, {@code 95.5 mL}.
     *
     * @throws InvalidValue {@code .invalid} or {@code .range}
     */
    public static Volume of(String text) {
        String bare = Measure.bare(text).replaceFirst("(ML|毫升)$", "");
        return new Volume(Measure.number(Volume.class, bare, text));
    }

    public Volume plus(Volume other) {
        return new Volume(ml.add(other.ml));
    }

    /**
     * What is left when {@code drawn} is taken out.
     *
     * @throws InvalidValue {@code .range} when more is taken than there is
     */
    public Volume minus(Volume drawn) {
        return new Volume(ml.subtract(drawn.ml));
    }

    /** {@code 95.5 mL}, with at least one decimal. */
    public String print() {
        BigDecimal shortest = ml.stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString() + " mL";
    }

    @Override
    public int compareTo(Volume other) {
        return ml.compareTo(other.ml);
    }

    @Override
    public String toString() {
        return print();
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Volume, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Volume volume) {
            return volume == null ? null : volume.ml();
        }

        @Override
        public Volume convertToEntityAttribute(BigDecimal column) {
            return column == null ? null : new Volume(column);
        }
    }
}
