package org.cordbank.unit;

import java.time.Instant;

/** A hold on a unit; {@code liftedAt} is null while it stands, {@code deviationId} where a deviation placed it. */
public record HoldRow(
        long id,
        long unitId,
        HoldReason reason,
        String note,
        Long deviationId,
        Instant placedAt,
        String placedBy,
        Instant liftedAt,
        String liftedBy,
        String liftWhy) {

    public boolean open() {
        return liftedAt == null;
    }
}
