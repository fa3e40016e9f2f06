package org.cordbank.lab.processing;

import java.util.List;
import java.util.Optional;

/**
 * One version of the step catalogue, in order. A unit keeps the version it started with.
 *
 * @param steps ordered by {@link Step#no()}, 1 without gaps
 */
public record Catalogue(int version, List<Step> steps) {
    public Catalogue {
        steps = List.copyOf(steps);
    }

    public Step step(int no) {
        if (no < 1 || no > steps.size()) {
            throw new StepRefused(StepRefused.Reason.UNKNOWN_STEP, no, steps.size());
        }
        return steps.get(no - 1);
    }

    public int size() {
        return steps.size();
    }

    Optional<Step> byCode(String code) {
        return steps.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** Place of the first step that is recorded for the unit itself; the steps before it open shift and batch. */
    int firstUnitStep() {
        return steps.stream().filter(Step::isUnitStep).mapToInt(Step::no).min().orElse(1);
    }
}
