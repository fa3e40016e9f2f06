package org.cordbank.papers;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a class takes home from the museum: who came, when, how many; in Chinese, without a person's name.
 *
 * @param organisation school or group; empty for a family
 * @param grade grade or class as the school wrote it; may be empty
 * @param heads who really came
 */
public record VisitCertificatePaper(
        String bankName,
        String number,
        String organisation,
        String grade,
        String museum,
        LocalDate visitedOn,
        int heads)
        implements Paper {
    @Override
    public String template() {
        return "visit-certificate";
    }

    @Override
    public Locale locale() {
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** The count as it is printed, without separators. */
    public String printedHeads() {
        return Integer.toString(heads);
    }
}
