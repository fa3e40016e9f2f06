package org.cordbank.collection.bedside;

import java.time.Instant;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;

/** A bedside record; {@code irregular} and {@code deviationId} are null when it stood at once. */
public record RecordRow(
        long id,
        long unitId,
        RecordState state,
        long hospitalId,
        long collectorId,
        String collectorName,
        String certificateNo,
        CollectionMethod method,
        Instant clampedAt,
        Instant collectedAt,
        Volume volume,
        Temperature labourTemperature,
        String complications,
        String checks,
        Irregularity irregular,
        Long deviationId,
        Instant recordedAt) {}
