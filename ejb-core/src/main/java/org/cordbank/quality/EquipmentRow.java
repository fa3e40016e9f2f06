package org.cordbank.quality;

import java.time.Instant;
import java.time.LocalDate;

/** A piece of equipment; {@code calibrationDue} is its last day of use without a new calibration. */
public record EquipmentRow(
        long id,
        int version,
        String equipmentNo,
        String kind,
        String nameZh,
        String nameEn,
        long siteId,
        LocalDate calibrationDue,
        Instant outSince,
        String outReason) {

    public boolean outOfService() {
        return outSince != null;
    }
}
