package org.cordbank.storage;

/**
 * Put a frozen bag into a quarantine position.
 *
 * @param scannedDin what was scanned on the bag
 * @param division division on the bag's label, {@code 00} when undivided
 * @param scannedPosition what was scanned at the position
 * @param outOfColdSeconds seconds between freezer and liquid nitrogen; not below 0 and not beyond the rule {@code storage.out_of_cold.impossible_s}
 */
public record PlaceBag(
        String scannedDin,
        String division,
        String scannedPosition,
        int outOfColdSeconds,
        String secondBadge,
        String secondPin) {}
