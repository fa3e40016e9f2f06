package org.cordbank.audit;

import java.time.Instant;
import java.time.LocalDate;

/** A day's root over all chains that grew on it. Days are UTC days of the machine's clock. */
public record DayRoot(LocalDate day, long entries, long subjects, String root, String previousRoot, Instant sealedAt) {}
