package org.cordbank.quality;

import java.time.LocalDate;

/** What somebody is qualified for, from the first to the last day of validity. */
public record QualificationRow(
        long id,
        long staffId,
        String staffName,
        String skill,
        LocalDate validFrom,
        LocalDate validTo,
        String certificateNo) {}
