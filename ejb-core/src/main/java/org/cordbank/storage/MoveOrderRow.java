package org.cordbank.storage;

import java.time.Instant;

/** An ordered move that two people still have to carry out. */
public record MoveOrderRow(
        long id, long unitId, long bagId, String from, String to, String why, String orderedBy, Instant orderedAt) {}
