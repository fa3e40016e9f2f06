package org.cordbank.unit;

import java.time.LocalDate;

/**
 * A unit to be enrolled when the bank countersigns.
 *
 * @param contractNumber number of the storage contract or donation consent; null where there is none
 * @param dueDate expected day of birth; may be null
 * @param hospitalId hospital of the expected birth; may be null
 * @param siteId site of the bank that will keep it
 */
public record EnrolUnit(
        long familyAccountId,
        ProductType product,
        String contractNumber,
        LocalDate dueDate,
        Long hospitalId,
        long siteId) {}
