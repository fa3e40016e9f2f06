package org.cordbank.collection.collectors;

import java.time.LocalDate;

/** A certificate to be entered for the person with this badge; {@code validTo} is its last day. */
public record CertifyCollector(String badge, String certificateNo, LocalDate validFrom, LocalDate validTo) {}
