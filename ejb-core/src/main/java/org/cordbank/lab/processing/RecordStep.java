package org.cordbank.lab.processing;

import java.util.Map;

/**
 * A step as it was done at the bench.
 *
 * @param subjectId the unit, batch or shift
 * @param stepNo place of the step in the catalogue
 * @param values what was typed or scanned, by field name; several values of one field parted by commas
 * @param badge badge of the second person; ignored where one signature is enough
 */
public record RecordStep(long subjectId, int stepNo, Map<String, String> values, String badge, String pin) {
    public RecordStep {
        values = Map.copyOf(values);
    }
}
