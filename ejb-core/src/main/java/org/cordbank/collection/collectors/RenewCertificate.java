package org.cordbank.collection.collectors;

import java.time.LocalDate;

/** A certificate to be replaced by a newer one; {@code version} is what the page showed. */
public record RenewCertificate(
        long certificateId, int version, String certificateNo, LocalDate validFrom, LocalDate validTo) {}
