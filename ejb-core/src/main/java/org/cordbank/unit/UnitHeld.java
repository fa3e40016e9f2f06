package org.cordbank.unit;

/** A hold was placed on a unit. */
public record UnitHeld(long unitId, long holdId, HoldReason reason, String note) {}
