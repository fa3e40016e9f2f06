package org.cordbank.lab.testing;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * One test of a unit as it stands.
 *
 * @param verdict of the newest result; null while there is none, or where the caller may not read it
 * @param values of the newest result by field name; empty where the caller may not read them
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
    public String name(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }

    /** True when the second person is waited for. */
    public boolean waits() {
        return state == TestState.PRELIM;
    }
}
