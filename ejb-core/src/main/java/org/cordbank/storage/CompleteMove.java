package org.cordbank.storage;

/**
 * Carry out an ordered move: bag, source and target are scanned, a second person signs.
 *
 * @param outOfColdSeconds seconds the bag was out of liquid nitrogen; not below 0 and not beyond the rule {@code storage.out_of_cold.impossible_s}
 */
public record CompleteMove(
        long orderId,
        String scannedDin,
        String scannedFrom,
        String scannedTo,
        int outOfColdSeconds,
        String secondBadge,
        String secondPin) {}
