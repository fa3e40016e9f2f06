package org.cordbank.charity.fund;

import java.time.LocalDate;

/**
 * A report anyone may download.
 *
 * @param englishId of its English twin; null for one that has none
 * @param kind QUARTER or FINAL
 */
public record PublishedReport(
        String publicId, String englishId, String fundCode, String kind, LocalDate from, LocalDate to, String number) {}
