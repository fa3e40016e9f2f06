package org.cordbank.limits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One limit in force. A bound that is null does not bind; both bounds lie within the limit.
 *
 * @param key name, for example {@code volume.net}
 * @param scope units it stands for
 * @param version counts from 1 for each key and scope
 * @param zh Chinese name
 * @param en English name
 * @param unit unit of all its values; empty for a count
 * @param min lowest value within the limit
 * @param max highest value within the limit
 * @param warnMin below it a value within the limit is warned of
 * @param warnMax above it a value within the limit is warned of
 * @param target what is aimed at, or the setting itself
 * @param effectiveFrom first business date it holds
 * @param source where the number comes from
 * @param approver who answers for it
 */
public record Limit(
        String key,
        Scope scope,
        int version,
        String zh,
        String en,
        String unit,
        BigDecimal min,
        BigDecimal max,
        BigDecimal warnMin,
        BigDecimal warnMax,
        BigDecimal target,
        LocalDate effectiveFrom,
        String source,
        String approver) {

    /** What a value is, held against a limit. */
    public enum Verdict {
        WITHIN,
        /** Within the limit, but somebody should know. */
        WARN,
        OUTSIDE
    }

    /** Judges a value given in {@link #unit()}. */
    public Verdict judge(BigDecimal value) {
        if (below(value, min) || above(value, max)) {
            return Verdict.OUTSIDE;
        }
        return below(value, warnMin) || above(value, warnMax) ? Verdict.WARN : Verdict.WITHIN;
    }

    private static boolean below(BigDecimal value, BigDecimal bound) {
        return bound != null && value.compareTo(bound) < 0;
    }

    private static boolean above(BigDecimal value, BigDecimal bound) {
        return bound != null && value.compareTo(bound) > 0;
    }

    /** The target of a limit that is a setting (days of a reservation, tare of a bag); one without is a defect. */
    public BigDecimal setting() {
        if (target == null) {
            throw new IllegalStateException("The limit " + key + " of scope " + scope + " has no target");
        }
        return target;
    }

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
