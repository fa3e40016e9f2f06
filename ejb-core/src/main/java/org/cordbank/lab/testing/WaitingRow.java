package org.cordbank.lab.testing;

import java.time.Instant;

/** A result that waits for the second person. */
public record WaitingRow(
        long unitId,
        String unit,
        int no,
        String code,
        String zh,
        String en,
        int revision,
        String testerName,
        Instant enteredAt) {
    public String name(java.util.Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }
}
