package org.cordbank.collection.transport;

import java.time.Instant;
import java.util.Set;

/** A trip of a box; {@code handedOverAt} is null on the way. */
public record TripRow(
        long id,
        String boxNo,
        String loggerNo,
        String sealNo,
        TripState state,
        long hospitalId,
        long courierId,
        String courierName,
        Instant pickedUpAt,
        Instant handedOverAt,
        Set<Long> unitIds) {}
