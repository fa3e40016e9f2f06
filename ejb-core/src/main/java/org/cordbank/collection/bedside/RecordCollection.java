package org.cordbank.collection.bedside;

import java.time.Instant;
import java.util.Set;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;

/**
 * What a collector writes down at the bedside.
 *
 * @param scannedDin what was scanned on the bag, or typed with its check character
 * @param wristbandName the mother's name as her wristband says it
 * @param volume estimated volume with anticoagulant
 * @param complications empty when there were none
 * @param checks codes of the bedside checks that are done, {@code COL-01} to {@code COL-10}
 */
public record RecordCollection(
        String scannedDin,
        String wristbandName,
        CollectionMethod method,
        Instant clampedAt,
        Instant collectedAt,
        Volume volume,
        Temperature labourTemperature,
        String complications,
        Set<String> checks) {
    public RecordCollection {
        complications = complications == null ? "" : complications.strip();
        checks = Set.copyOf(checks);
    }
}
