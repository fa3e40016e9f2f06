package org.cordbank.charity.grants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.PayoutRefused.Reason;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where the charity officer asks after a case that was paid; after the last time it is closed. */
@Stateless
@RolesAllowed(Roles.CHARITY_OFFICER)
public class FollowUpDesk {
    @Inject
    private FollowUps followUps;

    @Inject
    private CaseFile cases;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail trail;

    /** Follow-ups that are not done, those due first before others. */
    public List<FollowUpRow> open(int most) {
        return followUps.open(most);
    }

    /** Keeps what was learned; health data, so it is sealed. */
    public void record(String formKey, long id, String words) {
        forms.once(formKey, "charity.follow-up", () -> {
            FollowUpRow row = followUps.hold(id).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, id));
            if (words == null || words.isBlank()) {
                throw new PayoutRefused(Reason.SAY_WHY);
            }
            if (!followUps.done(id, words.strip())) {
                throw new PayoutRefused(Reason.NOT_HERE, row.number());
            }
            trail.record(
                    AuditAct.on("application", row.applicationId(), "follow-up").with("month", row.month()));
            if (followUps.allDone(row.applicationId())) {
                cases.advance(row.applicationId(), ApplicationStatus.CLOSED, null);
            }
            return Long.toString(id);
        });
    }
}
