package org.cordbank.museum.desk;

import java.math.BigDecimal;
import java.time.Instant;

/** A check before a room was entered; {@code admitted} says whether the group went in. */
public record RoomCheckRow(
        long id,
        long sessionId,
        long roomId,
        BigDecimal oxygenPercent,
        int heads,
        boolean infants,
        boolean admitted,
        String checkedBy,
        Instant checkedAt) {}
