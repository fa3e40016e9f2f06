package org.cordbank.release;

import java.time.Instant;

/** Where a unit's release stands. */
public record ReviewRow(
        long unitId,
        int version,
        String state,
        String qaName,
        Instant qaAt,
        String qaNote,
        String medicalName,
        Instant medicalAt,
        String medicalNote,
        Outcome outcome,
        Instant movedAt) {}
