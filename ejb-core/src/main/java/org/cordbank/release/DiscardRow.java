package org.cordbank.release;

import java.time.Instant;

/** The discarding of a unit: who proposed, decided, did and saw it; later fields are null until then. */
public record DiscardRow(
        long id,
        long unitId,
        DiscardState state,
        DiscardReason reason,
        String basis,
        String note,
        String qaName,
        Instant qaAt,
        String medicalName,
        Instant medicalAt,
        String medicalNote,
        String doneByName,
        String firstWitnessName,
        String secondWitnessName,
        Instant doneAt) {}
