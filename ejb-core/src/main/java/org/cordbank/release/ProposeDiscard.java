package org.cordbank.release;

/**
 * Quality's proposal to destroy a unit.
 *
 * @param basis consent, clause of the contract or decision it rests on
 * @param pin the proposer's own
 */
public record ProposeDiscard(long unitId, DiscardReason reason, String basis, String note, String pin) {}
