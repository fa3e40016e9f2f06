package org.cordbank.unit;

import java.time.Instant;

/** The freezing verdict as accepted, with the run it came from. */
public record FreezingFact(
        long unitId, String verdict, long runId, Instant frozenAt, Instant acceptedAt, String acceptedBy) {}
