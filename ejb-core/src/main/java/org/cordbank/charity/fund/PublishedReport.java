package org.cordbank.charity.fund;

import java.time.LocalDate;

/** A report anyone may download. @param kind QUARTER or FINAL */
public record PublishedReport(
        String publicId, String fundCode, String kind, LocalDate from, LocalDate to, String number) {}
