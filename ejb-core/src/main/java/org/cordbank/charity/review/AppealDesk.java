package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.StepRow;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where an appeal is decided by somebody who did not refuse the case: it goes back to be judged anew, or the refusal stands. */
@Stateless
@RolesAllowed({Roles.MEDICAL_DIRECTOR, Roles.CHARITY_OFFICER})
public class AppealDesk {
    @Inject
    private Queues queues;

    @Inject
    private CaseFile cases;

    @Inject
    private Refusers refusers;

    @Inject
    private Programmes programmes;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    /** Appeals that wait, oldest first. */
    public List<AppealCase> waiting(int most) {
        return queues.waiting(ApplicationStatus.APPEALED, "director_working_days", most).stream()
                .map(row -> new AppealCase(row, cases.appeal(row.id()).orElse(null), refusal(row.id())))
                .toList();
    }

    /**
     * Decides: upheld, the case is judged anew by other reviewers; otherwise the refusal stands for good.
     *
     * @throws ReviewRefused HANDLED_IT when this person refused the case
     */
    public void decide(String formKey, String publicId, boolean upheld, String words) {
        forms.once(formKey, "charity.decide-appeal", () -> {
            ApplicationRow row = queues.hold(publicId, ApplicationStatus.APPEALED);
            if (refusers.refused(row.id(), current.get().id())) {
                throw new ReviewRefused(Reason.HANDLED_IT, row.number());
            }
            int least = programmes.rule("reason_least_chars");
            if (words == null || words.strip().length() < least) {
                throw new ReviewRefused(Reason.SAY_WHY, least);
            }
            ApplicationStatus to = upheld ? refusers.repeated(row.id()) : ApplicationStatus.REJECTED;
            cases.decideAppeal(row.id(), upheld, to, words.strip());
            return publicId;
        });
    }

    private StepRow refusal(long id) {
        List<StepRow> steps = cases.steps(id);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).to() == ApplicationStatus.REJECTED) {
                return steps.get(i);
            }
        }
        return null;
    }
}
