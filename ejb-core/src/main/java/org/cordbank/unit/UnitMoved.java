package org.cordbank.unit;

import java.time.Instant;

/** A unit changed its state; observed in the same transaction. */
public record UnitMoved(long unitId, UnitStatus from, UnitStatus to, Instant at, String why) {}
