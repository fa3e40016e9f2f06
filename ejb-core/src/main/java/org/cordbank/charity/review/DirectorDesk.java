package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.Award;
import org.cordbank.charity.grants.Grants;
import org.cordbank.charity.notice.Notices;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** Where the director approves a case with the amount the rules give, or refuses it. */
@Stateless
@RolesAllowed(Roles.MEDICAL_DIRECTOR)
public class DirectorDesk {
    private static final Hands.Part[] EARLIER = {
        Hands.Part.INTAKE, Hands.Part.CHECK, Hands.Part.REVIEW, Hands.Part.PANEL, Hands.Part.CONFLICT
    };

    @Inject
    private Queues queues;

    @Inject
    private Checks checks;

    @Inject
    private Opinions opinions;

    @Inject
    private Sql sql;

    @Inject
    private CaseFile cases;

    @Inject
    private Grants grants;

    @Inject
    private Notices notices;

    @Inject
    private Hands hands;

    @Inject
    private Refusals refusals;

    @Inject
    private CaseLetters letters;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    /** Cases the panel granted, oldest first. */
    public List<WaitingCase> waiting(int most) {
        return queues.waiting(ApplicationStatus.DIRECTOR, "director_working_days", most);
    }

    /** Reasons to refuse with. */
    public List<RefusalReason> reasons(Locale reader) {
        return refusals.reasons(reader);
    }

    /** Everything the decision rests on. */
    public DirectorSheet sheet(String publicId) {
        ApplicationRow row = queues.find(publicId);
        refuseHands(row);
        return new DirectorSheet(
                cases.masked(row.id()),
                checks.of(row.id()),
                opinions.of(row.id(), opinions.round(row.id())),
                votes(row.id()),
                cases.steps(row.id()),
                grants.compute(row),
                grants.budget(row));
    }

    /**
     * Approves: the amount is taken from budget and ceiling, and the public notice begins.
     *
     * @param seen the amount the director read; refused when the rules give another by now
     * @throws ReviewRefused HANDLED_IT, AMOUNT_CHANGED, NO_TIER
     * @throws org.cordbank.charity.grants.AwardRefused when budget, ceiling or the fund do not bear it
     */
    public void approve(String formKey, String publicId, Money seen, String pin) {
        forms.once(formKey, "charity.approve", () -> {
            Signature signature =
                    signatures.own(pin, Signature.Meaning.APPROVED).spend();
            ApplicationRow row = queues.hold(publicId, ApplicationStatus.DIRECTOR);
            refuseHands(row);
            Award award = grants.reserve(row, seen);
            refusals.keep(row, "DIRECTOR", true, null, null);
            notices.begin(row, award.amount());
            cases.advance(row.id(), ApplicationStatus.PUBLIC_NOTICE, null);
            trail.record(AuditAct.on("application", row.id(), "approve")
                    .with("amount", award.amount())
                    .with("tier", award.tier())
                    .signed(signature));
            return publicId;
        });
    }

    /** Refuses, with a reason and words. */
    public void refuse(String formKey, String publicId, String reason, String words, String pin) {
        forms.once(formKey, "charity.refuse", () -> {
            Signature signature =
                    signatures.own(pin, Signature.Meaning.APPROVED).spend();
            ApplicationRow row = queues.hold(publicId, ApplicationStatus.DIRECTOR);
            refuseHands(row);
            String sentence = refusals.sentence(row, reason, words);
            long decision = refusals.keep(row, "DIRECTOR", false, reason, words);
            cases.advance(row.id(), ApplicationStatus.REJECTED, sentence);
            letters.refused(decision);
            trail.record(AuditAct.on("application", row.id(), "refuse").signed(signature));
            return publicId;
        });
    }

    private List<VoteRow> votes(long applicationId) {
        return sql.rows(
                "SELECT application_id, staff_id, staff_name, vote FROM charity_votes WHERE application_id = ?"
                        + " ORDER BY meeting_id, at",
                row -> new VoteRow(row.getLong(1), row.getLong(2), row.getString(3), Vote.valueOf(row.getString(4))),
                applicationId);
    }

    private void refuseHands(ApplicationRow row) {
        if (hands.did(row.id(), current.get().id(), EARLIER)) {
            throw new ReviewRefused(Reason.HANDLED_IT, row.number());
        }
    }
}
