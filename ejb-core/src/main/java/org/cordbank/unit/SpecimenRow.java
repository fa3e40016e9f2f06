package org.cordbank.unit;

import java.time.Instant;

/** A tube, vial, segment or bottle of a unit and where it was put. */
public record SpecimenRow(
        long id, long unitId, SpecimenKind kind, String label, String place, Instant recordedAt, String recordedBy) {}
