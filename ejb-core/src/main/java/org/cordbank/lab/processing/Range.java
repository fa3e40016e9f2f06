package org.cordbank.lab.processing;

import java.math.BigDecimal;

/** A closed range; a missing bound is open. */
public record Range(BigDecimal min, BigDecimal max) {
    public static final Range ANY = new Range(null, null);

    public boolean holds(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }

    public boolean isOpen() {
        return min == null && max == null;
    }

    /** {@code 18–26}, {@code ≥ 10}, {@code ≤ 2}; empty when open. */
    public String text() {
        if (isOpen()) {
            return "";
        }
        if (min == null) {
            return "≤ " + max.toPlainString();
        }
        return max == null ? "≥ " + min.toPlainString() : min.toPlainString() + "–" + max.toPlainString();
    }
}
