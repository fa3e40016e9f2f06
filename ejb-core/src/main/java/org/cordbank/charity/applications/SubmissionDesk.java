package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.SubmittingRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where an application is handed in, handed over to the applicant to confirm, handed in again, or withdrawn. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class SubmissionDesk {
    @Inject
    private Applications applications;

    @Inject
    private OwnCases cases;

    @Inject
    private Submission submission;

    @Inject
    private Particulars particulars;

    @Inject
    private Corrections corrections;

    @Inject
    private Letters letters;

    @Inject
    private Course course;

    @Inject
    private FormKeys keys;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Hands one's own application in; the same form again answers the same number. */
    public ApplicationNumber submit(String publicId, String key) {
        Application own = cases.own(publicId);
        return new ApplicationNumber(keys.once(key, "charity.submit", () -> {
            Application application = draft(own);
            if (application.row().filedBy() == FiledBy.HELPER) {
                throw new SubmittingRefused(Reason.NOT_THE_APPLICANT);
            }
            return submission.handIn(application, submission.ready(application)).value();
        }));
    }

    /** A helper asks the applicant, by mail, to check and confirm what was written. */
    public void handOver(String publicId, String key) {
        Application own = cases.own(publicId);
        keys.once(key, "charity.hand-over", () -> {
            Application application = draft(own);
            if (application.row().filedBy() != FiledBy.HELPER) {
                throw new SubmittingRefused(Reason.NOT_A_HELPER);
            }
            Contents contents = submission.ready(application);
            application.handOver(
                    particulars.emailIndex(contents.applicant().email().value()), clock.instant());
            applications.flush();
            letters.confirm(
                    application.row(),
                    contents.applicant().email(),
                    contents.helper().organisation());
            trail.record(AuditAct.on("application", application.id(), "hand-over"));
            return publicId;
        });
    }

    /** What a helper wrote for the owner of this account's address, to be checked before confirming. */
    public Contents read(String publicId) {
        return cases.contents(cases.toConfirm(publicId));
    }

    /** The applicant confirms what a helper wrote; only now is it handed in. */
    public ApplicationNumber confirm(String publicId, String key) {
        return new ApplicationNumber(keys.once(key, "charity.confirm", () -> {
            applications.hold(cases.toConfirm(publicId));
            // held now: whoever came first has moved it on, and it no longer waits
            Application application = cases.toConfirm(publicId);
            application.confirm(current.get().id(), clock.instant());
            trail.record(AuditAct.on("application", application.id(), "confirm"));
            return submission.handIn(application, submission.ready(application)).value();
        }));
    }

    /** The applicant did not ask for this: the helper's draft goes back and nothing is handed in. */
    public void decline(String publicId) {
        Application application = applications.hold(cases.toConfirm(publicId));
        application.touch(application.row().language(), clock.instant());
        applications.flush();
        trail.record(AuditAct.on("application", application.id(), "decline"));
    }

    /** Hands in again once every named correction is made. */
    public void submitAgain(String publicId, Locale language, String key) {
        Application own = cases.own(publicId);
        keys.once(key, "charity.submit-again", () -> {
            Application application = applications.hold(own);
            if (application.status() != ApplicationStatus.NEEDS_CORRECTION) {
                throw new SubmittingRefused(
                        Reason.NOTHING_TO_HAND_IN, application.row().number());
            }
            List<CorrectionRow> open = corrections.open(application.id());
            if (!open.isEmpty()) {
                throw new SubmittingRefused(Reason.CORRECTIONS_OPEN, open.get(0).task());
            }
            submission.handInAgain(application, submission.ready(application));
            return publicId;
        });
    }

    /** Withdraws at any time before money flows; the patient may be applied for again. */
    public void withdraw(String publicId, String key) {
        Application own = cases.own(publicId);
        keys.once(key, "charity.withdraw", () -> {
            Application application = applications.hold(own);
            ApplicationStatus from = application.status();
            if (!from.canBecome(ApplicationStatus.WITHDRAWN)) {
                throw new WithdrawingRefused(
                        from.isOver() || from == ApplicationStatus.REJECTED
                                ? WithdrawingRefused.Reason.OVER
                                : WithdrawingRefused.Reason.TOO_LATE,
                        application.row().number(),
                        from);
            }
            application.withdraw(clock.instant());
            applications.flush();
            course.took(application.row(), from, null);
            trail.record(
                    AuditAct.on("application", application.id(), "withdraw").with("from", from));
            return publicId;
        });
    }

    private Application draft(Application own) {
        Application application = applications.hold(own);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new SubmittingRefused(Reason.ALREADY, application.row().number());
        }
        return application;
    }
}
