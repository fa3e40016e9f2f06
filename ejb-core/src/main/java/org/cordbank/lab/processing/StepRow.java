package org.cordbank.lab.processing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One step of a unit (or batch, or shift) as it stands: recorded, inherited or still to do.
 *
 * @param outcome null while nothing is recorded
 * @param inheritedFrom number of the batch or shift that recorded it; null for the unit's own
 * @param values recorded values by field name
 * @param fields what the catalogue says of these fields: their words and units
 * @param revision highest revision, 0 while nothing is recorded
 * @param reason why this revision stands beside an earlier one; null for the first
 */
public record StepRow(
        int no,
        String code,
        String phase,
        String zh,
        String en,
        StepScope scope,
        Outcome outcome,
        String inheritedFrom,
        Map<String, String> values,
        List<StepField> fields,
        int revision,
        long operatorId,
        String operatorName,
        Instant recordedAt,
        String verifierName,
        Instant verifiedAt,
        Long deviationId,
        String reason) {

    public StepRow {
        fields = List.copyOf(fields);
    }

    static StepRow open(Step step) {
        return new StepRow(
                step.no(),
                step.code(),
                step.phase(),
                step.zh(),
                step.en(),
                step.scope(),
                null,
                null,
                Map.of(),
                step.fields(),
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean recorded() {
        return outcome != null;
    }

    public boolean inherited() {
        return inheritedFrom != null;
    }

    /** True when the next step may start. */
    public boolean done() {
        return outcome != null && outcome.letsGo();
    }

    public String name(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }
}
