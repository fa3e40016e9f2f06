package org.cordbank.release;

/**
 * The destruction itself.
 *
 * @param scannedDin the bag in the hand
 * @param firstBadge badge of a witness; two witnesses, both others than the one who acts
 */
public record CarryOutDiscard(
        long discardId, String scannedDin, String firstBadge, String firstPin, String secondBadge, String secondPin) {}
