package org.cordbank.charity.applications;

import java.time.LocalDate;
import org.cordbank.charity.programmes.Treatment;

/**
 * The illness aid is asked for; whatever is not given yet is null. Health data: never for a log or a mail.
 *
 * @param diagnosis in the hospital's words
 * @param treatedOn day of the transplant or infusion, done or planned
 * @param din number of the unit as the family wrote it; not checked
 */
public record IllnessRow(
        DiseaseClass diseaseClass,
        String diagnosis,
        String hospital,
        Treatment treatment,
        LocalDate treatedOn,
        String din) {
    static final IllnessRow NONE = new IllnessRow(null, null, null, null, null, null);

    /** Class and treatment alone. */
    @Override
    public String toString() {
        return "IllnessRow[" + diseaseClass + ", " + treatment + "]";
    }
}
