package org.cordbank.lab.processing;

import java.util.List;
import java.util.Map;
import org.cordbank.unit.UnitRow;

/**
 * What the step runner shows of one unit.
 *
 * @param unit the unit, without family data
 * @param steps every step as it stands, in order
 * @param next the step to do now; null when all are done
 * @param known what the bank can work out for it already, value and working by field name
 * @param waiting why nothing can be recorded now, as a refusal would say it; null when it can
 * @param batch the batch the unit is in; null when in none
 * @param supplement the unit's own steps recorded without a value that may follow later
 */
public record Runner(
        UnitRow unit,
        List<StepRow> steps,
        Step next,
        Map<String, Known> known,
        StepRefused waiting,
        BatchRow batch,
        List<Step> supplement,
        boolean complete) {
    /** A value worked out ahead, and how. */
    public record Known(String value, String working) {}

    public Runner {
        steps = List.copyOf(steps);
        known = Map.copyOf(known);
        supplement = List.copyOf(supplement);
    }

    public long done() {
        return steps.stream().filter(StepRow::done).count();
    }
}
