package org.cordbank.lab.processing;

import java.util.List;

/**
 * A shift or batch with its steps as they stand, for its page.
 *
 * @param next the step to record now; null when all are done
 * @param supplement steps recorded without a value that may follow later
 */
public record ShiftSheet(ShiftRow shift, List<StepRow> steps, Step next, List<Step> supplement) {
    public ShiftSheet {
        steps = List.copyOf(steps);
        supplement = List.copyOf(supplement);
    }
}
