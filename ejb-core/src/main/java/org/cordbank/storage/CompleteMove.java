package org.cordbank.storage;

/**
 * Carry out an ordered move: bag, source and target are scanned, a second person signs.
 *
 * @param outOfColdSeconds seconds the bag was out of liquid nitrogen, 0 to 3600
 */
public record CompleteMove(
        long orderId,
        String scannedDin,
        String scannedFrom,
        String scannedTo,
        int outOfColdSeconds,
        String secondBadge,
        String secondPin) {}
