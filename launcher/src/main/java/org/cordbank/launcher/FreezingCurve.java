package org.cordbank.launcher;

import java.time.Instant;
import java.util.Locale;

/** Makes the log of a controlled-rate freezer: wait, slow cooling, heat of fusion, slow cooling, fast cooling. */
final class FreezingCurve {
    private static final double STEP_MIN = 0.5;

    /** The first reading differs within so many thousandths of a degree: no two runs of a freezer write one file. */
    private static final int THOUSANDTHS = 900;

    private final StringBuilder lines = new StringBuilder("time_min,chamber_c,sample_c\n");
    private double minute;
    private double chamber = 4.0;
    private double sample = 4.5;

    private FreezingCurve(Instant now) {
        sample += now.getEpochSecond() % THOUSANDTHS / 1000.0;
        row();
    }

    /** Keeps −1 °C/min and a plateau of about three minutes. */
    static String good(Instant now) {
        FreezingCurve curve = new FreezingCurve(now);
        curve.cool(-7.0, -1.0).fuse(-4.6, 3.0).cool(-40, -1.0).cool(-90, -8.0).hold(3);
        return curve.lines.toString();
    }

    /** Has a plateau of about nine minutes and cools too fast on the way to −40 °C. */
    static String bad(Instant now) {
        FreezingCurve curve = new FreezingCurve(now);
        curve.cool(-7.0, -1.0)
                .fuse(-4.6, 9.0)
                .cool(-22, -1.0)
                .cool(-40, -2.6)
                .cool(-90, -8.0)
                .hold(3);
        return curve.lines.toString();
    }

    private FreezingCurve cool(double to, double perMinute) {
        while (sample > to) {
            sample = Math.max(to, sample + perMinute * STEP_MIN);
            chamber = Math.max(-110, sample + 6 * perMinute);
            next();
        }
        return this;
    }

    /** The sample warms to the melting point and gives off its heat for {@code minutes}. */
    private FreezingCurve fuse(double peak, double minutes) {
        double coldest = sample;
        sample = peak;
        chamber = -40;
        next();
        int steps = (int) (minutes / STEP_MIN);
        for (int i = 1; i < steps; i++) {
            sample = peak + (coldest - peak) * i / steps;
            chamber = -12;
            next();
        }
        return this;
    }

    private void hold(int minutes) {
        for (int i = 0; i < minutes / STEP_MIN; i++) {
            chamber = sample - 2;
            next();
        }
    }

    private void next() {
        minute += STEP_MIN;
        row();
    }

    private void row() {
        lines.append(String.format(Locale.ROOT, "%.1f,%.2f,%.3f\n", minute, chamber, sample));
    }
}
