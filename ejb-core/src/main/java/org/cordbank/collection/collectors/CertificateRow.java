package org.cordbank.collection.collectors;

import java.time.LocalDate;

/** A certificate in the register; {@code validTo} is its last day, {@code suspendedWhy} null unless suspended. */
public record CertificateRow(
        long id,
        int version,
        long staffId,
        String staffName,
        long hospitalId,
        String certificateNo,
        LocalDate validFrom,
        LocalDate validTo,
        CertificateState state,
        String suspendedWhy) {}
