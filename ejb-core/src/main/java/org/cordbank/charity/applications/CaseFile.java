package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.MovingRefused.Reason;

/**
 * The case behind an application, for the desks that review, award and pay: read masked, opened for a recorded reason,
 * moved on. Works inside the caller's transaction; who may act, the caller has checked.
 */
@ApplicationScoped
public class CaseFile {
    private static final String NOTICE = "NOTICE";

    @Inject
    private Applications applications;

    @Inject
    private Particulars particulars;

    @Inject
    private Documents documents;

    @Inject
    private Consents consents;

    @Inject
    private Course course;

    @Inject
    private Appeals appeals;

    @Inject
    private MessageThread thread;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** An application by its id; its absence is a fault of the caller. */
    public ApplicationRow application(long id) {
        return known(id).row();
    }

    /** An application by the id in an address. */
    public Optional<ApplicationRow> find(String publicId) {
        return applications.find(publicId).map(Application::row);
    }

    /** An application by its reference number as typed. */
    public Optional<ApplicationRow> byNumber(String typed) {
        return ApplicationNumber.parse(typed).flatMap(applications::byNumber).map(Application::row);
    }

    /** Cases in one of these states, those that wait longest first, after the given one. */
    public List<ApplicationRow> waiting(Set<ApplicationStatus> states, Instant after, long afterId, int most) {
        return applications.queue(states, after, afterId, most).stream()
                .map(Application::row)
                .toList();
    }

    /** Every case handed in for the same patient, of any programme and year, oldest first; this one among them. */
    public List<ApplicationRow> ofSamePatient(long id) {
        byte[] patient = known(id).patientIndex();
        return patient == null
                ? List.of()
                : applications.ofPatient(patient).stream().map(Application::row).toList();
    }

    /** Keyed hash of the patient's identity number, for ceilings in a lifetime; null before the case was handed in. */
    public byte[] patientIndex(long id) {
        return known(id).patientIndex();
    }

    /** The case with names and numbers masked. */
    public MaskedCase masked(long id) {
        ApplicationRow row = application(id);
        PersonRow patient = particulars.person(id, Part.PATIENT);
        return new MaskedCase(
                row,
                particulars.person(id, Part.APPLICANT).masked(),
                patient.masked(),
                particulars.person(id, Part.HELPER).masked(),
                age(row, patient),
                particulars.illness(id),
                particulars.means(id),
                particulars.payee(id).masked(),
                noticeConsent(id),
                documents.rows(id));
    }

    /** True when the applicant agreed to a masked name in the public notice. */
    public boolean noticeConsent(long id) {
        return consents.given(id).getOrDefault(NOTICE, false);
    }

    public IllnessRow illness(long id) {
        return particulars.illness(id);
    }

    public MeansRow means(long id) {
        return particulars.means(id);
    }

    /** Every status the case had, oldest first. */
    public List<StepRow> steps(long id) {
        return course.steps(id);
    }

    /** The appeal against a refusal, if one was filed. */
    public Optional<AppealRow> appeal(long id) {
        return appeals.of(id);
    }

    /** The case in the clear; that it was opened, and why, stands in the audit trail. */
    public OpenCase open(long id, String why) {
        OpenCase open = new OpenCase(
                application(id),
                particulars.person(id, Part.APPLICANT),
                particulars.person(id, Part.PATIENT),
                particulars.person(id, Part.HELPER),
                particulars.payee(id));
        trail.record(AuditAct.on("application", id, "open-case").because(why));
        return open;
    }

    /** The case, held until the transaction ends, so that of two decisions the second sees the first. */
    public ApplicationRow hold(long id) {
        return applications.hold(known(id)).row();
    }

    /**
     * Moves the case on, tells the applicant and keeps the step.
     *
     * @param reason read by the applicant; null when none is needed
     * @throws MovingRefused NOT_FROM_HERE
     */
    public ApplicationRow advance(long id, ApplicationStatus to, String reason) {
        Application application = applications.hold(known(id));
        ApplicationStatus from = application.status();
        application.decide(to, clock.instant());
        applications.flush();
        ApplicationRow row = application.row();
        course.took(row, from, reason);
        trail.record(AuditAct.on("application", id, "advance")
                .with("from", from)
                .with("to", to)
                .because(reason));
        return row;
    }

    /**
     * Decides an appeal; the case goes on in {@code to} (a stage to repeat, or REJECTED for good).
     *
     * @throws MovingRefused NO_APPEAL when none waits
     */
    public ApplicationRow decideAppeal(long id, boolean upheld, ApplicationStatus to, String words) {
        appeals.decide(id, upheld, words);
        return advance(id, to, words);
    }

    /** Writes to the applicant in the case's thread. */
    public void tell(long id, String words) {
        thread.fromBank(application(id), words);
    }

    private Integer age(ApplicationRow row, PersonRow patient) {
        if (patient.idNumber() == null) {
            return null;
        }
        ZoneId zone = clock.getZone();
        LocalDate on = row.submittedAt() == null ? LocalDate.now(clock) : LocalDate.ofInstant(row.submittedAt(), zone);
        return Period.between(patient.idNumber().birthDate(), on).getYears();
    }

    private Application known(long id) {
        return applications.find(id).orElseThrow(() -> new MovingRefused(Reason.UNKNOWN, id));
    }
}
