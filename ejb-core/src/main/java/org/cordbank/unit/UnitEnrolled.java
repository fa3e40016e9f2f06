package org.cordbank.unit;

/** A unit was enrolled. */
public record UnitEnrolled(long unitId, String publicId, long familyAccountId, String contractNumber) {}
