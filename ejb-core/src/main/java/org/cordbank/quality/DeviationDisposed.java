package org.cordbank.quality;

/** A disposition took effect (for a critical deviation: the medical director agreed); observed in the same transaction. */
public record DeviationDisposed(
        long deviationId, String subjectType, long subjectId, Disposition disposition, String reason) {}
