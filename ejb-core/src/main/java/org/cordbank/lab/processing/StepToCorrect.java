package org.cordbank.lab.processing;

import java.util.List;
import org.cordbank.unit.UnitRow;

/**
 * A recorded step laid out for correction.
 *
 * @param unit without family data
 * @param revisions oldest first; the last one holds
 * @param workedOutFrom recorded later steps worked out from its values, which do not change with it
 * @param waiting why it cannot be corrected now, as a refusal would say it; null when it can
 */
public record StepToCorrect(
        UnitRow unit, Step step, List<StepRow> revisions, List<StepRow> workedOutFrom, StepRefused waiting) {
    public StepToCorrect {
        revisions = List.copyOf(revisions);
        workedOutFrom = List.copyOf(workedOutFrom);
    }

    /** The revision that holds. */
    public StepRow now() {
        return revisions.get(revisions.size() - 1);
    }
}
