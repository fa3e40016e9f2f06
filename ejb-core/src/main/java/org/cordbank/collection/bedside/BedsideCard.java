package org.cordbank.collection.bedside;

import java.time.LocalDate;
import org.cordbank.kernel.Din;
import org.cordbank.unit.UnitStatus;

/**
 * What a collector sees after scanning a bag: enough to know the mother by, no more.
 *
 * @param maskedMother name with its middle hidden
 * @param kitExpiresOn last day the kit may be used
 * @param certified true when the collector's certificate holds now
 */
public record BedsideCard(
        long unitId,
        Din din,
        UnitStatus status,
        String maskedMother,
        LocalDate dueDate,
        String kitNumber,
        LocalDate kitExpiresOn,
        boolean kitInDate,
        boolean certified) {}
