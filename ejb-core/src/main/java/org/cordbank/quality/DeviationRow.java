package org.cordbank.quality;

import java.time.Instant;

/** A deviation as others see it; the disposition is the newest given, null before the first. */
public record DeviationRow(
        long id,
        int version,
        String number,
        String category,
        boolean critical,
        String subjectType,
        long subjectId,
        String title,
        String description,
        DeviationState state,
        Instant openedAt,
        String openedBy,
        Disposition disposition,
        Instant disposedAt,
        String disposedBy,
        String dispositionReason) {

    public boolean open() {
        return state != DeviationState.CLOSED;
    }
}
