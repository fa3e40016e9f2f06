package org.cordbank.collection.kits;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Din;

/**
 * An issued kit.
 *
 * @param expiresOn last day it may be used
 * @param labelsFileId number of the label sheet's PDF
 */
public record KitRow(
        long id,
        String kitNumber,
        long unitId,
        Din din,
        String lotNo,
        LocalDate expiresOn,
        long labelsFileId,
        String issuedBy,
        Instant issuedAt) {
    /** True when the kit may be used on {@code day}. */
    public boolean inDateOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
