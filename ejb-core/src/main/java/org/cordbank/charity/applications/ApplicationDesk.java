package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplyingRefused.Reason;
import org.cordbank.charity.programmes.ProgrammeRow;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.FamilyAccounts;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/**
 * Where an application is begun and filled in, a task at a time and in any order; whatever was given is kept at once, so
 * that any device can go on.
 */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class ApplicationDesk {
    @Inject
    private Applications applications;

    @Inject
    private OwnCases cases;

    @Inject
    private Particulars particulars;

    @Inject
    private Consents consents;

    @Inject
    private Corrections corrections;

    @Inject
    private Programmes programmes;

    @Inject
    private Letters letters;

    @Inject
    private Course course;

    @Inject
    private FamilyAccounts accounts;

    @Inject
    private FormKeys keys;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Begins an application, or answers the draft the account has in this programme already; a helper may have several.
     *
     * @return public id of the draft
     */
    public String begin(String programmeCode, FiledBy filedBy, Locale language, String key) {
        ProgrammeRow programme = programmes.inForce(language).stream()
                .filter(each -> each.code().equals(programmeCode))
                .findFirst()
                .orElseThrow(() -> new ApplyingRefused(Reason.PROGRAMME_UNKNOWN));
        if (!programmes.takesApplications(programmeCode)) {
            throw new ApplyingRefused(Reason.PROGRAMME_CLOSED, programme.name());
        }
        return keys.once(key, "charity.begin", () -> beginOnce(programme, filedBy, language));
    }

    private String beginOnce(ProgrammeRow programme, FiledBy filedBy, Locale language) {
        Actor author = current.get();
        accounts.hold(author.id());
        List<ApplicationRow> drafts = applications.of(author.id()).stream()
                .map(Application::row)
                .filter(row -> row.status() == ApplicationStatus.DRAFT && row.authorAccountId() == author.id())
                .toList();
        if (filedBy == FiledBy.APPLICANT) {
            var mine = drafts.stream()
                    .filter(row ->
                            row.filedBy() == filedBy && row.programmeCode().equals(programme.code()))
                    .findFirst();
            if (mine.isPresent()) {
                return mine.get().publicId().value();
            }
        }
        int most = programmes.rule("drafts_per_helper");
        if (drafts.size() >= most) {
            throw new ApplyingRefused(Reason.TOO_MANY_DRAFTS, drafts.size());
        }
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(programmes.rule("draft_days")));
        Application fresh =
                new Application(programme.id(), programme.code(), author.id(), filedBy, language, now, expires);
        applications.add(fresh);
        course.took(fresh.row(), null, null);
        trail.record(AuditAct.on("application", fresh.id(), "begin").with("programme", programme.code()));
        return fresh.row().publicId().value();
    }

    /** What the account wrote or confirmed, newest first. */
    public List<ApplicationRow> mine() {
        return applications.of(current.get().id()).stream()
                .map(Application::row)
                .toList();
    }

    /** Drafts a helper wrote for the owner of this account's address, waiting for the confirmation. */
    public List<ApplicationRow> toConfirm() {
        return applications.toConfirm(particulars.emailIndex(current.get().name())).stream()
                .map(Application::row)
                .toList();
    }

    /** Everything one's own application tells so far. */
    public Contents contents(String publicId) {
        return cases.contents(cases.own(publicId));
    }

    /** The tasks of one's own application with their states. */
    public List<TaskRow> tasks(String publicId, Locale reader) {
        return cases.tasks(cases.contents(cases.own(publicId)), reader);
    }

    /** The programme one's own application asks for, in the edition it was begun with. */
    public ProgrammeRow programme(String publicId, Locale reader) {
        return programmes.programme(cases.own(publicId).row().programmeId(), reader);
    }

    /** Texts to agree to. */
    public List<ConsentRow> consentTexts(Locale reader) {
        return consents.texts(reader);
    }

    /** Keeps the applicant, and the helper who writes; fields may be empty. Oneself as patient is not asked again. */
    public void keepApplicant(String publicId, PersonRow applicant, PersonRow helper, Locale language) {
        Limits.of(applicant, helper);
        Application application = cases.editable(publicId, Task.APPLICANT, language);
        boolean ownAddress = applicant.email() != null
                && application.row().filedBy() == FiledBy.HELPER
                && applicant.email().value().equals(current.get().name());
        if (ownAddress) {
            throw new ApplyingRefused(Reason.SAME_ADDRESS, applicant.email().value());
        }
        long id = application.id();
        particulars.keep(id, Part.APPLICANT, applicant);
        if (application.row().filedBy() == FiledBy.HELPER) {
            particulars.keep(id, Part.HELPER, helper);
        }
        if (applicant.relation() == Relation.SELF) {
            particulars.keep(
                    id, Part.PATIENT, particulars.person(id, Part.PATIENT).named(applicant));
        }
        kept(id, Task.APPLICANT);
    }

    /** Keeps the patient and the illness; fields may be empty. */
    public void keepPatient(String publicId, PersonRow patient, IllnessRow illness, Locale language) {
        LocalDate today = LocalDate.now(clock);
        Limits.city(patient.city());
        Limits.of(
                illness,
                today.minusDays(programmes.rule("treatment_past_days")),
                today.plusDays(programmes.rule("treatment_ahead_days")));
        Application application = cases.editable(publicId, Task.PATIENT, language);
        long id = application.id();
        PersonRow applicant = particulars.person(id, Part.APPLICANT);
        boolean oneself = applicant.relation() == Relation.SELF;
        particulars.keep(id, Part.PATIENT, oneself ? patient.named(applicant) : patient);
        particulars.keep(id, illness);
        kept(id, Task.PATIENT);
    }

    /** Keeps the family's means; fields may be empty. */
    public void keepMeans(String publicId, MeansRow means, Locale language) {
        Limits.of(means, programmes.rule("household_most"));
        long id = cases.editable(publicId, Task.MEANS, language).id();
        particulars.keep(id, means);
        kept(id, Task.MEANS);
    }

    /** Keeps who receives the money; fields may be empty. */
    public void keepPayee(String publicId, PayeeRow payee, Locale language) {
        Limits.of(payee);
        long id = cases.editable(publicId, Task.PAYEE, language).id();
        particulars.keep(id, payee);
        kept(id, Task.PAYEE);
    }

    /** Keeps every consent of today, given or not; what is not among {@code given} is refused. */
    public void keepConsents(String publicId, Set<String> given, Locale language) {
        List<ConsentRow> texts = consents.texts(language);
        if (!texts.stream().map(ConsentRow::code).toList().containsAll(given)) {
            throw new ApplyingRefused(Reason.CONSENT_UNKNOWN);
        }
        long id = cases.editable(publicId, Task.CONSENTS, language).id();
        texts.forEach(text -> consents.keep(id, text, given.contains(text.code())));
        kept(id, Task.CONSENTS);
    }

    /** The applicant says that a task sent back is corrected; its papers are corrected by handing in. */
    public void corrected(String publicId, Task task, Locale language) {
        Application application = cases.own(publicId);
        if (application.status() == ApplicationStatus.NEEDS_CORRECTION) {
            corrections.answer(cases.editable(publicId, task, language).id(), task, "");
        }
    }

    /** Leaves for now; how to go on from any device is mailed. */
    public void leave(String publicId, Locale language) {
        ApplicationRow row = cases.own(publicId).row();
        Instant end = row.expiresAt() == null ? clock.instant() : row.expiresAt();
        letters.resume(row, LocalDate.ofInstant(end, clock.getZone()).toString());
    }

    private void kept(long id, Task task) {
        trail.record(AuditAct.on("application", id, "keep").with("task", task));
    }
}
