package org.cordbank.charity.fund;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fund's report.
 *
 * @param dueOn last day by law or the bank's own rule
 * @param paperId public id of the pressed paper; null until it is pressed
 * @param englishFileId of its English twin; null until it is pressed
 * @param publishedAt null until it is public
 */
public record ReportRow(
        long id,
        String fundCode,
        String kind,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        String paperId,
        Long fileId,
        Long englishFileId,
        Instant publishedAt) {
    /** True when it lies there in both languages. */
    public boolean isPressed() {
        return fileId != null && englishFileId != null;
    }

    public boolean isQuarter() {
        return "QUARTER".equals(kind);
    }
}
