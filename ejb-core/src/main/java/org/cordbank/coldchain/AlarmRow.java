package org.cordbank.coldchain;

import java.math.BigDecimal;
import java.time.Instant;

/** An alarm in the list; measured and limit are °C or percent by its kind. */
public record AlarmRow(
        long id,
        long vesselId,
        String vesselNo,
        AlarmKind kind,
        AlarmState state,
        BigDecimal measured,
        BigDecimal limit,
        Instant raisedAt,
        String acknowledgedBy,
        String note,
        Long deviationId) {}
