package org.cordbank.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Measurements of a page and of its baseline, taken in turn or at once so that a machine that slows down slows both. The
 * figure is the median of the pairs' ratios, page over baseline.
 */
public final class Pairs {
    /** A baseline that differs from itself by more says that the machine, not the page, was measured. */
    public static final double MOST_SPREAD = 1.5;

    /** A generator that takes more of the machine measures itself. */
    public static final double MOST_SHARE = 0.25;

    private final List<Double> page = new ArrayList<>();
    private final List<Double> baseline = new ArrayList<>();
    private double share;

    /** Something measured; answers its figure. */
    @FunctionalInterface
    public interface Side {
        double measure() throws Exception;
    }

    /** Takes {@code pairs} pairs, the baseline first in every other one. */
    public static Pairs take(int pairs, Side page, Side baseline) throws Exception {
        Pairs taken = new Pairs();
        Clockwork generator = new Clockwork();
        for (int pair = 0; pair < pairs; pair++) {
            if (pair % 2 == 0) {
                taken.page.add(page.measure());
                taken.baseline.add(baseline.measure());
            } else {
                taken.baseline.add(baseline.measure());
                taken.page.add(page.measure());
            }
        }
        taken.share = generator.share();
        return taken;
    }

    /** Both sides measured in one go. */
    @FunctionalInterface
    public interface Both {
        Figures measure() throws Exception;
    }

    /** The figures of one pair. */
    public record Figures(double page, double baseline) {}

    /** Takes {@code pairs} pairs whose sides were measured in one go. */
    public static Pairs together(int pairs, Both both) throws Exception {
        Pairs taken = new Pairs();
        Clockwork generator = new Clockwork();
        for (int pair = 0; pair < pairs; pair++) {
            Figures figures = both.measure();
            taken.page.add(figures.page());
            taken.baseline.add(figures.baseline());
        }
        taken.share = generator.share();
        return taken;
    }

    /** For tests: pairs as given. */
    static Pairs of(List<Double> page, List<Double> baseline, double share) {
        Pairs given = new Pairs();
        given.page.addAll(page);
        given.baseline.addAll(baseline);
        given.share = share;
        return given;
    }

    public double ratio() {
        return median(ratios());
    }

    List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            ratios.add(page.get(i) / baseline.get(i));
        }
        return ratios;
    }

    /** Largest over smallest figure of the baseline. */
    double spread() {
        return max(baseline) / min(baseline);
    }

    /** Why the run says nothing; empty when it is valid. */
    List<String> invalid() {
        List<String> why = new ArrayList<>();
        if (page.size() < Plan.LEAST_PAIRS) {
            why.add(page.size() + " pairs, at least " + Plan.LEAST_PAIRS + " are needed");
        }
        for (int i = 0; i < page.size(); i++) {
            if (!isFigure(page.get(i)) || !isFigure(baseline.get(i))) {
                why.add("pair " + (i + 1) + " has a side without a figure");
            }
        }
        if (spread() > MOST_SPREAD) {
            why.add(Text.of("the baseline's own spread is %.2f, at most %.1f counts", spread(), MOST_SPREAD));
        }
        if (share > MOST_SHARE) {
            why.add(Text.of(
                    "the generator took %.0f %% of the machine, at most %.0f %%", share * 100, MOST_SHARE * 100));
        }
        return why;
    }

    /** Nothing was done, or nothing answered, where it is not. */
    private static boolean isFigure(double measured) {
        return measured > 0 && Double.isFinite(measured);
    }

    List<Double> page() {
        return List.copyOf(page);
    }

    List<Double> baseline() {
        return List.copyOf(baseline);
    }

    double share() {
        return share;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double max(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double min(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
