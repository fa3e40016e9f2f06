package org.cordbank.lab.freezing;

import java.time.Instant;

/** A unit in a slot of a run. */
public record LoadRow(
        long unitId, String unit, String slot, Instant loadedAt, String loadedByName, String verifierName) {}
