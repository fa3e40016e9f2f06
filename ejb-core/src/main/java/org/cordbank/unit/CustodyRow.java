package org.cordbank.unit;

import java.time.Instant;

/** One change of state: when it happened, when it was written down, by whom and why. {@code from} is null at the start. */
public record CustodyRow(
        int seq,
        UnitStatus from,
        UnitStatus to,
        Instant occurredAt,
        Instant recordedAt,
        String actorKind,
        String actorName,
        String why) {}
