package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.SubmittingRefused.Reason;
import org.cordbank.charity.programmes.ProgrammeRow;
import org.cordbank.charity.programmes.Programmes;

/** The rules of handing in: complete, open, within the programme, and one for each patient and year. */
@ApplicationScoped
class Submission {
    private static final String ONE_A_YEAR = "charity_applications_patient_year";

    @Inject
    private Applications applications;

    @Inject
    private OwnCases cases;

    @Inject
    private Particulars particulars;

    @Inject
    private Programmes programmes;

    @Inject
    private Course course;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Refuses what could not be handed in now. */
    Contents ready(Application application) {
        Contents contents = cases.contents(application);
        Locale reader = contents.application().language();
        ProgrammeRow programme = programmes.programme(contents.application().programmeId(), reader);
        List<Task> open = cases.tasks(contents, reader).stream()
                .filter(task -> task.task() != Task.SUBMIT && !task.missing().isEmpty())
                .map(TaskRow::task)
                .toList();
        if (!open.isEmpty()) {
            throw new SubmittingRefused(Reason.INCOMPLETE, open.get(0));
        }
        if (!programmes.takesApplications(programme.code())) {
            throw new SubmittingRefused(Reason.CLOSED, programme.name());
        }
        int age = Period.between(contents.patient().idNumber().birthDate(), LocalDate.now(clock))
                .getYears();
        if (!programmes.helpsAge(programme.id(), age)) {
            throw new SubmittingRefused(Reason.AGE, programme.name(), age);
        }
        if (!programmes.paysFor(programme.id(), contents.illness().treatment())) {
            throw new SubmittingRefused(Reason.TREATMENT, programme.name());
        }
        return contents;
    }

    /** Hands in a draft that is held and ready; answers its number. */
    ApplicationNumber handIn(Application application, Contents contents) {
        int year = LocalDate.now(clock).getYear();
        byte[] patient = particulars.patientIndex(contents.patient().idNumber());
        boolean taken = applications.ofPatient(patient).stream()
                .map(Application::row)
                .anyMatch(row ->
                        row.status().countsForTheYear() && Integer.valueOf(year).equals(row.submittedYear()));
        if (taken) {
            throw new SubmittingRefused(Reason.SAME_PATIENT);
        }
        ApplicationNumber number = ApplicationNumber.numbered(year, applications.nextNumber());
        application.submit(number, patient, year, clock.instant());
        flush();
        course.took(application.row(), ApplicationStatus.DRAFT, null);
        trail.record(AuditAct.on("application", application.id(), "submit").with("number", number));
        return number;
    }

    /** Hands in again what was corrected; the patient's number may be among it. */
    void handInAgain(Application application, Contents contents) {
        application.correct(particulars.patientIndex(contents.patient().idNumber()), clock.instant());
        flush();
        course.took(application.row(), ApplicationStatus.NEEDS_CORRECTION, null);
        trail.record(AuditAct.on("application", application.id(), "submit-again"));
    }

    /** Of two at the same moment the database lets one in; the other is told as if it had come later. */
    private void flush() {
        try {
            applications.flush();
        } catch (PersistenceException refused) {
            for (Throwable at = refused; at != null; at = at.getCause()) {
                if (String.valueOf(at.getMessage()).contains(ONE_A_YEAR)) {
                    throw new SubmittingRefused(Reason.SAME_PATIENT);
                }
            }
            throw refused;
        }
    }
}
