package org.cordbank.release;

/** The medical director released a unit; the bag still lies in quarantine until its move is done. */
public record UnitReleased(long unitId, Outcome outcome) {}
