package org.cordbank.charity.grants;

import java.time.Instant;
import java.util.List;
import org.cordbank.kernel.Money;

/** An award with the computation that made it. */
public record AwardRow(
        long id,
        long applicationId,
        String programmeCode,
        String fundCode,
        int year,
        String tier,
        Money amount,
        AwardState state,
        String decidedBy,
        Instant decidedAt,
        List<AwardLine> lines) {
    public AwardRow {
        lines = List.copyOf(lines);
    }
}
