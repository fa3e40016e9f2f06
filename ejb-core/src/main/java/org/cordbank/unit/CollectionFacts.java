package org.cordbank.unit;

import java.time.Instant;

/**
 * What the other rooms must know of a collection; the full record is the collection room's.
 *
 * @param method {@code IN_UTERO} or {@code EX_UTERO}
 * @param volumeEstimateMl collector's estimate in mL with anticoagulant, not negative
 * @param laborFever fever of the mother in labour
 * @param note complications in words; empty when there were none
 */
public record CollectionFacts(
        Instant collectedAt,
        long hospitalId,
        long collectorStaffId,
        String method,
        int volumeEstimateMl,
        boolean laborFever,
        String note) {

    public CollectionFacts {
        if (!"IN_UTERO".equals(method) && !"EX_UTERO".equals(method)) {
            throw new IllegalArgumentException("A collection is IN_UTERO or EX_UTERO, not " + method);
        }
        if (volumeEstimateMl < 0) {
            throw new IllegalArgumentException("A volume is not negative: " + volumeEstimateMl);
        }
        note = note == null ? "" : note;
    }
}
