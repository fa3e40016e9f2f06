package org.cordbank.quality;

import java.time.LocalDate;

/**
 * A qualification to be entered.
 *
 * @param staffName printed name, kept for the list
 * @param skill one of {@link Skill}
 */
public record GrantQualification(
        long staffId, String staffName, String skill, LocalDate validFrom, LocalDate validTo, String certificateNo) {}
