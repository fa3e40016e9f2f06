package org.cordbank.unit;

import java.util.List;

/**
 * How many days the way from collection to release takes; the day of collection is day 1.
 *
 * @param releases units the figures were measured on, or found too few
 * @param typicalDays half were released by then
 * @param slowDays nine of ten were released by then
 * @param measured false when the figures are the bank's defaults
 */
public record Pace(int releases, int typicalDays, int slowDays, boolean measured) {
    private static final int PERCENT = 100;
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;

    /** Measures released units. @param days of each unit, in ascending order, at least one */
    static Pace of(List<Integer> days) {
        return new Pace(days.size(), nearest(days, HALF), nearest(days, NINE_OF_TEN), true);
    }

    /** The smallest value that {@code percent} of all are not above (nearest rank). */
    private static int nearest(List<Integer> days, int percent) {
        int rank = (days.size() * percent + PERCENT - 1) / PERCENT;
        return days.get(Math.max(1, rank) - 1);
    }

    /** True when a unit of that day takes longer than nine of ten. */
    public boolean isSlow(long day) {
        return day > slowDays;
    }
}
