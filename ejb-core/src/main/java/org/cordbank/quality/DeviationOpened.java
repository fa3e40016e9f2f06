package org.cordbank.quality;

/** A deviation was opened; observed in the same transaction. */
public record DeviationOpened(long deviationId, String number, String subjectType, long subjectId) {}
