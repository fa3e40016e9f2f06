package org.cordbank.quality;

import java.time.Instant;
import java.time.LocalDate;

/** A reagent or consumable lot; {@code expiresOn} is its last day of use, {@code releasedAt} null until QA released it. */
public record LotRow(
        long id,
        int version,
        String lotNo,
        String item,
        String itemZh,
        String itemEn,
        LocalDate expiresOn,
        Instant receivedAt,
        Instant releasedAt,
        String releasedBy) {

    public boolean released() {
        return releasedAt != null;
    }
}
