package org.cordbank.lab.testing;

import java.util.List;
import org.cordbank.lab.processing.StepField;

/**
 * One field of a test's result with the rule of the product it is shown for.
 *
 * @param field its name, kind, unit, possible range and limit
 * @param passes codes that pass; empty for a field that is on record only
 * @param reviews codes that neither pass nor fail
 */
public record TestField(StepField field, List<String> passes, List<String> reviews) {
    public TestField {
        passes = List.copyOf(passes);
        reviews = List.copyOf(reviews);
    }
}
