package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.kernel.Sql;

/** Who refused a case, and at which stage. */
@ApplicationScoped
class Refusers {
    @Inject
    private Sql sql;

    /** True when this person refused the case or closed the meeting that did. */
    boolean refused(long applicationId, long staffId) {
        return sql.one(
                        "SELECT 1 FROM charity_decisions WHERE application_id = ? AND NOT granted AND decided_by = ? LIMIT 1",
                        row -> row.getInt(1),
                        applicationId,
                        staffId)
                .isPresent();
    }

    /** The stage to repeat: the check when the check refused it, the review otherwise. */
    ApplicationStatus repeated(long applicationId) {
        boolean byCheck = sql.one(
                        "SELECT stage FROM charity_decisions WHERE application_id = ? AND NOT granted ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1),
                        applicationId)
                .map("MEDICAL_CHECK"::equals)
                .orElse(false);
        return byCheck ? ApplicationStatus.MEDICAL_CHECK : ApplicationStatus.REVIEW;
    }
}
