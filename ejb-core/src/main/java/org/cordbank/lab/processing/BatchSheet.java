package org.cordbank.lab.processing;

import java.util.List;
import org.cordbank.unit.UnitRow;

/**
 * A batch with its units and its steps, for its page.
 *
 * @param next the step of the batch to record now; null when all are done
 * @param waitsFor units that still have to reach {@code next}; empty when it can be recorded
 * @param supplement steps recorded without a value that may follow later
 */
public record BatchSheet(
        BatchRow batch,
        List<Inside> units,
        List<StepRow> steps,
        Step next,
        List<String> waitsFor,
        List<Step> supplement) {
    /** A unit inside the batch and its next step; {@code next} is null when all its steps are done. */
    public record Inside(UnitRow unit, Step next, Outcome outcome, long done) {}

    public BatchSheet {
        units = List.copyOf(units);
        steps = List.copyOf(steps);
        waitsFor = List.copyOf(waitsFor);
        supplement = List.copyOf(supplement);
    }
}
