package org.cordbank.lab.testing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.lab.processing.StepField;

/**
 * One test of a unit as it stands.
 *
 * @param verdict of the newest result; null while there is none, or where the caller may not read it
 * @param values of the newest result by field name; empty where the caller may not read them
 * @param fields what the catalogue says of these fields: their words and units
 * @param hidden true when values are kept from this caller
 */
public record TestRow(
        long unitId,
        int no,
        String code,
        String zh,
        String en,
        boolean infectious,
        boolean blocks,
        TestState state,
        TestVerdict verdict,
        Map<String, String> values,
        List<StepField> fields,
        boolean hidden,
        int revision,
        String testerName,
        Instant enteredAt,
        String verifierName,
        Instant finalAt,
        Instant sampledAt,
        Instant dueAt,
        Long deviationId,
        String reason) {
    public TestRow {
        fields = List.copyOf(fields);
    }

    public String name(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }

    /** True when the second person is waited for. */
    public boolean waits() {
        return state == TestState.PRELIM;
    }
}
