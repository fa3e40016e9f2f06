package org.cordbank.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** How long the bank took to answer again after each kill, counted from the kill. */
final class Recoveries {
    /** The bank must be back by itself within this time. */
    static final int MOST_SECONDS = 60;

    private final List<Double> seconds = new ArrayList<>();

    /** Notes one; answers what was broken when it took longer than promised. */
    Optional<Broken> note(String what, double took) {
        seconds.add(took);
        return late(what + " was back", took, MOST_SECONDS);
    }

    /** What was broken when something took longer than {@code most} seconds. */
    static Optional<Broken> late(String what, double took, int most) {
        return took > most
                ? Optional.of(new Broken(
                        "recovery", String.format(Locale.ROOT, "%s after %.1f s, promised are %d", what, took, most)))
                : Optional.empty();
    }

    /** The slowest in seconds; empty when nothing was killed. */
    OptionalDouble longest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max();
    }

    /** The slowest, the usual one and how many there were; empty when nothing was killed. */
    Optional<String> told() {
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        return Optional.of(String.format(
                Locale.ROOT,
                "%.1f s (at most %d); median %.1f s of %d",
                sorted.get(sorted.size() - 1),
                MOST_SECONDS,
                sorted.get(sorted.size() / 2),
                sorted.size()));
    }
}
