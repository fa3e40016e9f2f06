package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount in yuan (CNY) with two decimals, as DECIMAL(12,2): up to 9,999,999,999.99 either way. A calculation rounds
 * half up; a typed amount with more than two decimals is refused instead.
 *
 * @param yuan the amount, always of scale 2
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int DECIMALS = 2;
    private static final int DIGITS = 12;

    public Money {
        if (yuan == null) {
            throw new InvalidValue(Money.class, "invalid", null);
        }
        yuan = yuan.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (yuan.precision() > DIGITS) {
            throw new InvalidValue(Money.class, "range", yuan.toPlainString());
        }
    }

    /**
     * Reads an amount typed with or without a yuan sign and thousands separators.
     *
     * @throws InvalidValue {@code .invalid}, {@code .decimals} or {@code .range}
     */
    public static Money of(String text) {
        String bare = Measure.bare(text).replaceAll("^(-?)[¥￥]", "$1").replaceFirst("(元|CNY)$", "");
        BigDecimal number = Measure.number(Money.class, bare.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""), text);
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(Money.class, "decimals", text);
        }
        return new Money(number);
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** The amount times a factor, rounded half up to the fen. */
    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** {@code ¥5,400.00}. */
    public String print() {
        String number = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan.abs());
        return (isNegative() ? "-¥" : "¥") + number;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.yuan();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal column) {
            return column == null ? null : new Money(column);
        }
    }
}
