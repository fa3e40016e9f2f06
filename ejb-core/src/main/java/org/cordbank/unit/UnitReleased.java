package org.cordbank.unit;

/** A hold was lifted; {@code free} is true when it was the unit's last. */
public record UnitReleased(long unitId, long holdId, String why, boolean free) {}
