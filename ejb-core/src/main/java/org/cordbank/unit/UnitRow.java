package org.cordbank.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Din;

/**
 * A unit as other rooms and pages see it.
 *
 * @param version what the reader saw; handed back with an act, so that a stale page is noticed
 * @param publicId random name for addresses
 * @param din null before the kit
 * @param contractNumber null where there is none or the reader works without names
 * @param onHold true while any hold is open
 */
public record UnitRow(
        long id,
        int version,
        String publicId,
        Din din,
        UnitStatus status,
        Instant statusSince,
        ProductType product,
        long familyAccountId,
        String contractNumber,
        LocalDate dueDate,
        Long hospitalId,
        boolean onHold,
        long siteId,
        Instant recordedAt) {

    /** The same unit for a reader who works by DIN alone: no family, no contract. */
    public UnitRow withoutFamily() {
        return new UnitRow(
                id,
                version,
                publicId,
                din,
                status,
                statusSince,
                product,
                0,
                null,
                dueDate,
                hospitalId,
                onHold,
                siteId,
                recordedAt);
    }

    /** What people call the unit: its DIN in print, before the kit its public id. */
    public String label() {
        return din == null ? publicId : din.print();
    }
}
