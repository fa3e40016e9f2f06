package org.cordbank.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where the coordinator enters units that were issued, among them those issued before this register was kept. */
@Stateless
@RolesAllowed(Roles.CLINICAL_COORDINATOR)
public class IssueRegister {
    @Inject
    private IssuedUnits issued;

    @Inject
    private Issues issues;

    @Inject
    private FormKeys forms;

    /** Enters an issued unit; answers its id. */
    public long enter(String formKey, EnterIssue entered) {
        return Long.parseLong(forms.once(formKey, "unit.enter-issue", () -> Long.toString(issued.enter(entered))));
    }

    /** Lines before the id {@code before} (0 for the newest), newest first. */
    @RolesAllowed({Roles.CLINICAL_COORDINATOR, Roles.MEDICAL_DIRECTOR, Roles.QA, Roles.REGULATOR})
    public List<IssueRow> lines(long before, int most) {
        return issues.before(before == 0 ? Long.MAX_VALUE : before, most).stream()
                .map(Issue::row)
                .toList();
    }
}
