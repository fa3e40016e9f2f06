package org.cordbank.charity.review;

import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CorrectionRow;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.unit.IssueRow;

/**
 * What the medical check works from.
 *
 * @param stated what the register says of the unit the family named; null when it named none or not a number
 * @param issued units the register knows to have been issued for the patient
 * @param corrections noted and not yet sent, or not yet answered
 * @param samePatient other cases of the same patient, oldest first
 */
public record CheckSheet(
        MaskedCase file,
        org.cordbank.unit.IssuedUnits.Finding stated,
        List<IssueRow> issued,
        List<ApplicationRow> samePatient,
        List<CheckRow> checks,
        List<CorrectionRow> corrections) {}
