package org.cordbank.launcher.demo;

import java.time.LocalDate;

/**
 * How many histories over which days. Units come to the bench at an even rate; the last {@link #future} bench days lie after
 * the cutoff, so that at the cutoff units stand at every stage, from a signed contract to the tank.
 *
 * @param units histories with a unit; one contract in forty-one comes to nothing and is not counted
 * @param seed the same seed, number and cutoff give the same histories
 * @param lastDay the last bench day that is over
 */
record Plan(int units, long seed, LocalDate lastDay) {
    /** One contract in so many is a draft, waits or was declined. */
    static final int PROSPECT = 41;

    private static final int FUTURE = 45;
    private static final int LEAST_PER_DAY = 8;
    private static final int MOST_PER_DAY = 120;
    private static final int DAYS_AIMED_AT = 250;
    private static final int MOST_PER_PART = 2_000;
    private static final int LEAST_PER_PART = 200;

    int lives() {
        return units + (units - 1) / (PROSPECT - 1);
    }

    /** Contracts per bench day; a bank's usual intake is 150 to 250 a day (domain default), less than that at first. */
    int perDay() {
        return Math.max(LEAST_PER_DAY, Math.min(MOST_PER_DAY, lives() / DAYS_AIMED_AT + 1));
    }

    int days() {
        return (lives() + perDay() - 1) / perDay();
    }

    int future() {
        return Math.min(FUTURE, days() / 4);
    }

    LocalDate firstDay() {
        return lastDay.minusDays(days() - future() - 1L);
    }

    /** Midnight in Shanghai after the last day: nothing happened later. */
    long cutoff() {
        return Moment.startOf(lastDay.plusDays(1)) - 1;
    }

    int daysPerPart() {
        int units = Math.max(LEAST_PER_PART, Math.min(MOST_PER_PART, lives() / 4));
        return Math.max(1, units / perDay());
    }

    int parts() {
        return (days() + daysPerPart() - 1) / daysPerPart();
    }

    static boolean isProspect(long no) {
        return no % PROSPECT == PROSPECT - 1;
    }
}
