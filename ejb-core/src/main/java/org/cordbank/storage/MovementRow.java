package org.cordbank.storage;

import java.time.Instant;

/** One movement of a bag; {@code from} is null when it came out of the freezer, {@code to} when it left the store. */
public record MovementRow(
        long id,
        long bagId,
        String from,
        String to,
        Instant at,
        String byName,
        String secondName,
        Integer outOfColdSeconds,
        String why) {}
