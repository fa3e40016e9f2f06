package org.cordbank.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long and how wide a run is.
 *
 * @param warmUp load on each side before anything counts
 * @param slice length of one measured half of a pair
 * @param pairs interleaved pairs
 * @param connections of the closed loop
 * @param units rows the bank is filled with, at most 999,999
 * @param unitsBefore rows of the smaller bank in {@code growth}
 * @param data folder the banks of the benchmark keep between runs
 * @param server server folder as the build leaves it
 * @param evidence folder the reports go to
 */
public record Plan(
        Duration warmUp,
        Duration slice,
        int pairs,
        int connections,
        int units,
        int unitsBefore,
        Path data,
        Path server,
        Path evidence) {
    /** Fewer pairs tell nothing about the spread. */
    public static final int LEAST_PAIRS = 5;

    /** @throws IllegalArgumentException when more units are asked for than there are numbers for */
    public Plan {
        Seed.refuseMoreThanMost("--units", units);
        Seed.refuseMoreThanMost("--units-before", unitsBefore);
    }
}
