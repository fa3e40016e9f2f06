package org.cordbank.release;

/**
 * A discard that waits for its next signature.
 *
 * @param unitPublicId address of the unit's pages
 * @param unit printed number, or the contract's before the unit has one
 */
public record OpenDiscardRow(DiscardRow discard, String unitPublicId, String unit) {}
