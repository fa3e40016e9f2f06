package org.cordbank.lab.processing;

import java.time.Instant;

/** A batch and how many units are in it now; {@code closedAt} is null while it is open. */
public record BatchRow(
        long id,
        String number,
        long shiftId,
        String shiftNumber,
        Instant openedAt,
        String openedByName,
        Instant closedAt,
        int units) {}
