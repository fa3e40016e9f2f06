package org.cordbank.unit;

import java.time.Instant;

/** One event of a family's timeline: which stage, which state was reached, when, and the key of its sentence. */
public record ProgressRow(Stage stage, UnitStatus status, Instant at, String textKey) {}
