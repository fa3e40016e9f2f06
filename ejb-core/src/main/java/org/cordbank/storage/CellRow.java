package org.cordbank.storage;

/**
 * One cell of the storage map.
 *
 * @param unitId the unit lying there or reserved for, 0 when free
 * @param kind HELD, RESERVED or null
 */
public record CellRow(
        long positionId,
        int rack,
        int level,
        String slot,
        String address,
        String kind,
        long unitId,
        String blockedWhy) {
    /** {@code held}, {@code reserved}, {@code blocked} or {@code free}: the cell's one letter and look. */
    public String look() {
        if (kind != null) {
            return kind.toLowerCase(java.util.Locale.ROOT);
        }
        return blockedWhy == null ? "free" : "blocked";
    }
}
