package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.ReasonRow;
import org.cordbank.charity.applications.SendingBack;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.unit.IssuedUnits;
import org.cordbank.unit.IssuedUnits.Finding;

/** Where the coordinator confirms with the hospital and compares with the register of issued units. */
@Stateless
@RolesAllowed(Roles.CLINICAL_COORDINATOR)
public class MedicalCheckDesk {
    private static final String WHY = "cross-check with the register of issued units";

    @Inject
    private Queues queues;

    @Inject
    private Checks checks;

    @Inject
    private CaseFile cases;

    @Inject
    private Hands hands;

    @Inject
    private Refusals refusals;

    @Inject
    private CaseLetters letters;

    @Inject
    private SendingBack back;

    @Inject
    private IssuedUnits issued;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Cases to check, oldest first. */
    public List<WaitingCase> waiting(int most) {
        return queues.waiting(ApplicationStatus.MEDICAL_CHECK, "check_working_days", most);
    }

    public void claim(String publicId) {
        ApplicationRow row = queues.hold(publicId, ApplicationStatus.MEDICAL_CHECK);
        refuseOfficer(row);
        queues.claim(row);
        trail.record(AuditAct.on("application", row.id(), "claim-check"));
    }

    public void release(String publicId) {
        queues.release(queues.hold(publicId, ApplicationStatus.MEDICAL_CHECK));
    }

    /** What the check works from; only who claimed the case reads it. */
    public CheckSheet sheet(String publicId) {
        ApplicationRow row = queues.find(publicId);
        queues.refuseUnlessMine(row, Reason.NOT_CLAIMED);
        IdCardNumber patient = cases.open(row.id(), WHY).patient().idNumber();
        Finding stated = din(cases.illness(row.id()).din())
                .map(din -> issued.check(din, patient).finding())
                .orElse(null);
        List<ApplicationRow> others = cases.ofSamePatient(row.id()).stream()
                .filter(other -> other.id() != row.id())
                .toList();
        return new CheckSheet(
                cases.masked(row.id()),
                stated,
                issued.issuedFor(patient),
                others,
                checks.of(row.id()),
                back.noted(row.id()));
    }

    /** Templates for sending back to the applicant. */
    public List<ReasonRow> backReasons(Locale reader) {
        return back.reasons(reader);
    }

    /** Kinds of papers that can be asked for. */
    public List<RequiredDocument> kinds(String publicId, Locale reader) {
        return back.kinds(queues.find(publicId), reader);
    }

    /** Notes what the applicant has to correct; nothing is sent yet. @param documentCode empty for the task as a whole */
    public void ask(String publicId, Task task, String documentCode, String template, String words) {
        back.note(mine(publicId), task, documentCode, template, words);
    }

    /** A correction that was noted is not needed after all. */
    public void drop(String publicId, Task task, String documentCode) {
        back.drop(mine(publicId).id(), task, documentCode);
    }

    /** Sends the case back; handed in again it passes intake and comes here anew. */
    public void sendBack(String formKey, String publicId) {
        forms.once(formKey, "charity.send-back-check", () -> {
            ApplicationRow row = mine(publicId);
            queues.forget(row);
            back.send(row.id());
            return publicId;
        });
    }

    private ApplicationRow mine(String publicId) {
        ApplicationRow row = queues.hold(publicId, ApplicationStatus.MEDICAL_CHECK);
        refuseOfficer(row);
        queues.refuseUnlessMine(row, Reason.NOT_CLAIMED);
        return row;
    }

    /** Reasons to refuse with. */
    public List<RefusalReason> reasons(Locale reader) {
        return refusals.reasons(reader);
    }

    /**
     * The case is true: on to the reviewers.
     *
     * @throws ReviewRefused NOT_ISSUED or OTHER_RECIPIENT when the register of issued units says otherwise, NAME_THE_BANK
     *     when neither a unit of this bank nor another bank is named, CORRECTIONS_NOTED while something is to be corrected
     */
    public void pass(String formKey, String publicId, CheckFindings found) {
        forms.once(formKey, "charity.pass-check", () -> {
            ApplicationRow row = mine(publicId);
            if (!back.noted(row.id()).isEmpty()) {
                throw new ReviewRefused(Reason.CORRECTIONS_NOTED, row.number());
            }
            confirmed(found);
            checks.keep(row.id(), compared(row, found), found, true);
            queues.forget(row);
            cases.advance(row.id(), ApplicationStatus.REVIEW, null);
            return publicId;
        });
    }

    /** The case is refused, with a reason and words. */
    public void refuse(String formKey, String publicId, String reason, String words) {
        forms.once(formKey, "charity.refuse-check", () -> {
            ApplicationRow row = mine(publicId);
            String sentence = refusals.sentence(row, reason, words);
            long decision = refusals.keep(row, "MEDICAL_CHECK", false, reason, words);
            queues.forget(row);
            cases.advance(row.id(), ApplicationStatus.REJECTED, sentence);
            letters.refused(decision);
            return publicId;
        });
    }

    private void refuseOfficer(ApplicationRow row) {
        if (hands.did(row.id(), current.get().id(), Hands.Part.INTAKE)) {
            throw new ReviewRefused(Reason.HANDLED_IT, row.number());
        }
    }

    private void confirmed(CheckFindings found) {
        if (found.hospitalContact() == null || found.hospitalContact().isBlank()) {
            throw new ReviewRefused(Reason.NOT_CONFIRMED);
        }
        if (found.confirmedOn() == null || found.confirmedOn().isAfter(LocalDate.now(clock))) {
            throw new ReviewRefused(Reason.CONFIRMED_IN_FUTURE, found.confirmedOn());
        }
    }

    private IssuedUnits.Checked compared(ApplicationRow row, CheckFindings found) {
        if (found.din() == null) {
            if (found.otherBank() == null || found.otherBank().isBlank()) {
                throw new ReviewRefused(Reason.NAME_THE_BANK);
            }
            return new IssuedUnits.Checked(null, Optional.empty());
        }
        IdCardNumber patient = cases.open(row.id(), WHY).patient().idNumber();
        IssuedUnits.Checked checked = issued.check(found.din(), patient);
        if (checked.finding() == Finding.NOT_ISSUED) {
            throw new ReviewRefused(Reason.NOT_ISSUED, found.din());
        }
        if (checked.finding() == Finding.OTHER_RECIPIENT) {
            throw new ReviewRefused(Reason.OTHER_RECIPIENT, found.din());
        }
        return checked;
    }

    private static Optional<Din> din(String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(Din.of(typed));
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }
}
