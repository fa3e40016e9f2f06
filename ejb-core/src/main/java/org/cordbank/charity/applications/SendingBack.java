package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.IntakeRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.RequiredDocument;

/**
 * How a case goes back to its applicant: corrections are noted one by one with a template and words, then sent together; the
 * applicant sees the named tasks alone, and how long there is time. Who may send, the caller has checked.
 */
@ApplicationScoped
public class SendingBack {
    @Inject
    private Applications applications;

    @Inject
    private Corrections corrections;

    @Inject
    private Reasons reasons;

    @Inject
    private Course course;

    @Inject
    private Programmes programmes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Templates for sending back. */
    public List<ReasonRow> reasons(Locale reader) {
        return reasons.toSendBack(reader);
    }

    /** Kinds of papers the case's programme asks for. */
    public List<RequiredDocument> kinds(ApplicationRow row, Locale reader) {
        return programmes.documents(row.programmeId(), reader);
    }

    /** Corrections noted and not answered. */
    public List<CorrectionRow> noted(long id) {
        return corrections.open(id);
    }

    /** Notes what has to be corrected. @param documentCode empty for the task as a whole */
    public void note(ApplicationRow row, Task task, String documentCode, String template, String words) {
        String why = reasons.whole(template, words, row.language());
        corrections.note(row.id(), task, documentCode == null ? "" : documentCode, why);
        trail.record(AuditAct.on("application", row.id(), "ask-correction")
                .with("task", task)
                .with("paper", documentCode)
                .with("template", template));
    }

    /** A correction that was noted is not needed after all. */
    public void drop(long id, Task task, String documentCode) {
        corrections.answer(id, task, documentCode == null ? "" : documentCode);
        trail.record(AuditAct.on("application", id, "drop-correction")
                .with("task", task)
                .with("paper", documentCode));
    }

    /** Sends the case back with what was noted. @throws IntakeRefused NOTHING_TO_CORRECT */
    public void send(long id) {
        if (corrections.open(id).isEmpty()) {
            throw new IntakeRefused(Reason.NOTHING_TO_CORRECT);
        }
        Application application = applications.find(id).orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, id));
        ApplicationStatus from = application.status();
        Instant now = clock.instant();
        application.decide(ApplicationStatus.NEEDS_CORRECTION, now);
        application.waitUntil(now.plus(Duration.ofDays(programmes.rule("correction_days"))));
        corrections.send(id, now);
        applications.flush();
        course.took(application.row(), from, null);
        trail.record(AuditAct.on("application", id, "send-back").with("from", from));
    }
}
