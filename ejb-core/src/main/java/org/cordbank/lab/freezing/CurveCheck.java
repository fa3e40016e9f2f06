package org.cordbank.lab.freezing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cordbank.lab.freezing.CurveFinding.Criterion;

/**
 * Holds a curve against the limits: rate of the sample in the judged window without the plateau, length of the plateau,
 * and the end (source: the bank's freezing program, defaults of the limits table).
 */
final class CurveCheck {
    private static final Pattern TRAILING_ZEROS = Pattern.compile("\\.?0+$");

    private final List<CurvePoint> points;
    private final CurveLimits limits;
    private final List<CurveFinding> findings = new ArrayList<>();

    private CurveCheck(List<CurvePoint> points, CurveLimits limits) {
        this.points = points;
        this.limits = limits;
    }

    /** The findings in reading order; those not met are the deviations a plot numbers. */
    static List<CurveFinding> of(List<CurvePoint> points, CurveLimits limits) {
        CurveCheck check = new CurveCheck(points, limits);
        check.judge();
        return List.copyOf(check.findings);
    }

    private void judge() {
        int first = firstAtOrBelow(limits.fromC(), 0);
        int last = firstAtOrBelow(limits.toC(), 0);
        boolean starts = !points.isEmpty() && points.get(0).sampleC() >= limits.fromC();
        boolean covered = starts && first >= 0 && last >= 0;
        double end = points.get(points.size() - 1).sampleC();
        double endMin = points.get(points.size() - 1).timeMin();
        String window = text(limits.fromC()) + " … " + text(limits.toC());
        findings.add(new CurveFinding(Criterion.COVERAGE, covered, 0, endMin, end, window));
        int from = first < 0 ? 0 : first;
        int to = last < 0 ? points.size() - 1 : last;
        int[] plateau = plateau(from, to);
        judgeRate(from, to, plateau);
        judgePlateau(plateau);
        findings.add(
                new CurveFinding(Criterion.END, end <= limits.endC(), endMin, endMin, end, "≤ " + text(limits.endC())));
    }

    private int firstAtOrBelow(double celsius, int from) {
        for (int i = from; i < points.size(); i++) {
            if (points.get(i).sampleC() <= celsius) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The heat of fusion: from the coldest point before the sample warms until it is colder than that again. A probe
     * trembles, so of all such stretches the longest is it.
     */
    private int[] plateau(int from, int to) {
        int[] longest = new int[] {};
        double minutes = 0;
        int i = from;
        while (i < to) {
            int end = i + 1;
            if (points.get(end).sampleC() > points.get(i).sampleC()) {
                while (end < to && points.get(end).sampleC() >= points.get(i).sampleC()) {
                    end++;
                }
                double lasted = points.get(end).timeMin() - points.get(i).timeMin();
                if (lasted > minutes) {
                    minutes = lasted;
                    longest = new int[] {i, end};
                }
            }
            i = end;
        }
        return longest;
    }

    private void judgePlateau(int[] plateau) {
        double begin = plateau.length == 0 ? 0 : points.get(plateau[0]).timeMin();
        double end = plateau.length == 0 ? 0 : points.get(plateau[1]).timeMin();
        double minutes = end - begin;
        findings.add(new CurveFinding(
                Criterion.PLATEAU,
                minutes <= limits.longestPlateauMin(),
                begin,
                end,
                minutes,
                "≤ " + text(limits.longestPlateauMin())));
    }

    /** One finding per stretch out of limit, or one met finding with the rate over the whole window. */
    private void judgeRate(int from, int to, int[] plateau) {
        int before = findings.size();
        if (plateau.length == 0) {
            judgeStretch(from, to);
        } else {
            judgeStretch(from, plateau[0]);
            judgeStretch(plateau[1], to);
        }
        if (findings.size() == before) {
            int start = plateau.length == 0 ? from : plateau[1];
            findings.add(rate(start, to, true));
        }
    }

    private void judgeStretch(int from, int to) {
        int badFrom = -1;
        int badTo = -1;
        double worst = 0;
        int i = from;
        while (i < to) {
            int next = windowEnd(i, to);
            double rate = rate(i, next);
            if (rate > limits.slowestRate() || rate < limits.fastestRate()) {
                badFrom = badFrom < 0 ? i : badFrom;
                badTo = next;
                worst = farther(worst, rate);
            } else if (badFrom >= 0) {
                findings.add(outOfLimit(badFrom, badTo, worst));
                badFrom = -1;
                worst = 0;
            }
            i = next;
        }
        if (badFrom >= 0) {
            findings.add(outOfLimit(badFrom, badTo, worst));
        }
    }

    /** End of the next window; a remainder shorter than half a window joins it, so that rounding does not judge. */
    private int windowEnd(int from, int to) {
        int next = from + 1;
        while (next < to && points.get(next).timeMin() - points.get(from).timeMin() < limits.windowMin()) {
            next++;
        }
        double left = points.get(to).timeMin() - points.get(next).timeMin();
        return left < limits.windowMin() / 2 ? to : next;
    }

    private double farther(double worst, double rate) {
        double middle = (limits.slowestRate() + limits.fastestRate()) / 2;
        return worst == 0 || Math.abs(rate - middle) > Math.abs(worst - middle) ? rate : worst;
    }

    private double rate(int from, int to) {
        CurvePoint a = points.get(from);
        CurvePoint b = points.get(to);
        double rate = (b.sampleC() - a.sampleC()) / (b.timeMin() - a.timeMin());
        return Math.rint(rate * 1000) / 1000;
    }

    private CurveFinding rate(int from, int to, boolean met) {
        double rate = from >= to ? 0 : rate(from, to);
        return new CurveFinding(
                Criterion.RATE, met, points.get(from).timeMin(), points.get(to).timeMin(), rate, rateLimit());
    }

    private CurveFinding outOfLimit(int from, int to, double worst) {
        return new CurveFinding(
                Criterion.RATE,
                false,
                points.get(from).timeMin(),
                points.get(to).timeMin(),
                worst,
                rateLimit());
    }

    private String rateLimit() {
        return text(limits.fastestRate()) + " … " + text(limits.slowestRate());
    }

    private static String text(double value) {
        String plain = String.format(Locale.ROOT, "%.2f", value);
        return TRAILING_ZEROS.matcher(plain).replaceAll("").replace('-', '−');
    }
}
