package org.cordbank.lab.freezing;

import java.time.Instant;

/** A run and how many bags are in it. */
public record RunRow(
        long id,
        String number,
        String equipmentNo,
        RunState state,
        Instant openedAt,
        String openedByName,
        int loaded) {}
