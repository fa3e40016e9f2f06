package org.cordbank.bench;

import java.util.ArrayList;
import java.util.List;

/** How long and how large a run has to be before its figure counts. Anything less is a trial: it is told and never passes. */
final class Length {
    /** A face is still being compiled before. */
    static final int LEAST_WARM_UP_S = 120;

    /** In less a collection of garbage or a page written to disk is half of what was seen. */
    static final int LEAST_SLICE_S = 20;

    /** Units of the bank the goals were set for. */
    static final int UNITS = 750_000;

    private Length() {}

    static List<String> shortfall(Plan plan) {
        List<String> why = new ArrayList<>();
        if (plan.warmUp().toSeconds() < LEAST_WARM_UP_S) {
            why.add("warm-up of " + plan.warmUp().toSeconds() + " s, at least " + LEAST_WARM_UP_S + " s are needed");
        }
        if (plan.slice().toSeconds() < LEAST_SLICE_S) {
            why.add("slices of " + plan.slice().toSeconds() + " s, at least " + LEAST_SLICE_S + " s are needed");
        }
        return why;
    }

    /** The same, and that the bank is as large as the goal says. */
    static List<String> andSize(Plan plan) {
        List<String> why = shortfall(plan);
        if (plan.units() < UNITS) {
            why.add(Text.of("%,d units, at least %,d are needed", plan.units(), UNITS));
        }
        return why;
    }

    /** The load as a report tells it; connections are told apart, since not every scenario has some. */
    static String of(Plan plan) {
        return Text.of(
                "warm-up %d s a side, then %d pairs of %d s",
                plan.warmUp().toSeconds(), plan.pairs(), plan.slice().toSeconds());
    }
}
