package org.cordbank.lab.processing;

/**
 * A recorded step as it should have been recorded.
 *
 * @param step the values that change; the others stay as they were
 * @param seenRevision the revision the person corrects
 * @param reason why, in the operator's words
 */
public record CorrectStep(RecordStep step, int seenRevision, String reason) {}
