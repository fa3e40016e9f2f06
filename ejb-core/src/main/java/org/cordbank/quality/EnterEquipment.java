package org.cordbank.quality;

import java.time.LocalDate;

/** A piece of equipment to be entered; {@code calibrationDue} is its last day of use without a new calibration. */
public record EnterEquipment(
        String equipmentNo, String kind, String nameZh, String nameEn, long siteId, LocalDate calibrationDue) {}
