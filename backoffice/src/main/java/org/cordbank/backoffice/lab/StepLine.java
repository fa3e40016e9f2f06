package org.cordbank.backoffice.lab;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.Outcome;
import org.cordbank.lab.processing.StepRow;

/**
 * A step as a line of a list, in the reader's language.
 *
 * @param name code and title
 * @param outcome null while nothing is recorded
 * @param values what was read, in the words of the catalogue
 * @param from the batch or shift that recorded it, in words; null for the unit's own
 * @param correctable true for what the unit's own bench recorded and may correct
 */
public record StepLine(
        int no,
        String code,
        String name,
        Outcome outcome,
        String values,
        String operatorName,
        String verifierName,
        Instant recordedAt,
        String from,
        boolean correctable)
        implements Serializable {

    static StepLine of(StepRow row, String values, Locale locale) {
        return new StepLine(
                row.no(),
                row.code(),
                row.code() + " " + row.name(locale),
                row.outcome(),
                values,
                row.operatorName(),
                row.verifierName(),
                row.recordedAt(),
                row.inherited() ? Wording.of("lab.step.from") + " " + row.inheritedFrom() : null,
                !row.inherited() && row.done());
    }
}
