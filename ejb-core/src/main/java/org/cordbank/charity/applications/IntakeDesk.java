package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.IntakeRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;

/**
 * Where the charity officer takes the application that waits longest, looks at every paper, and passes it on complete or
 * sends it back for named corrections.
 */
@Stateless
@RolesAllowed(Roles.CHARITY_OFFICER)
public class IntakeDesk {
    private static final Set<ApplicationStatus> AT_INTAKE =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_INTAKE);

    @Inject
    private Applications applications;

    @Inject
    private CaseFile file;

    @Inject
    private IntakeTable table;

    @Inject
    private Documents documents;

    @Inject
    private Corrections corrections;

    @Inject
    private Reasons reasons;

    @Inject
    private SendingBack back;

    @Inject
    private PaperTray tray;

    @Inject
    private MessageThread thread;

    @Inject
    private Programmes programmes;

    @Inject
    private Course course;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Cases that wait or are being looked at, longest waiting first, after the given one. */
    public List<QueueRow> queue(Instant after, long afterId, int most, Locale reader) {
        return table.queue(file.waiting(AT_INTAKE, after, afterId, most), reader);
    }

    /** One case with its papers; masked. */
    public IntakeCase open(long id, Locale reader) {
        return table.intakeCase(known(id).row(), reader);
    }

    /** Takes a case; of two officers one gets it and the other reads who has it. */
    public void claim(long id) {
        Application application = applications.hold(known(id));
        ApplicationRow row = application.row();
        if (row.status() == ApplicationStatus.IN_INTAKE) {
            if (application.isClaimedBy(current.get())) {
                return;
            }
            throw new IntakeRefused(Reason.CLAIMED_BY, row.number(), row.claimedBy());
        }
        if (row.status() != ApplicationStatus.SUBMITTED) {
            throw new IntakeRefused(Reason.NOT_WAITING, row.number(), row.status());
        }
        application.claim(current.get(), clock.instant());
        applications.flush();
        course.took(application.row(), row.status(), null);
        trail.record(AuditAct.on("application", id, "claim"));
    }

    /** Gives a case back to the queue, at its old place. */
    public void release(long id) {
        Application application = claimed(id);
        application.release();
        applications.flush();
        course.took(application.row(), ApplicationStatus.IN_INTAKE, null);
        trail.record(AuditAct.on("application", id, "release"));
    }

    /** A paper is as it should be. @param version what was seen */
    public void accept(String documentId, int version) {
        Document document = seen(documentId, version);
        Application application = claimed(document.applicationId());
        document.accept(current.get(), clock.instant());
        if (documents.of(application.id()).stream()
                .noneMatch(each -> each.code().equals(document.code()) && each.state() == DocumentState.SENT_BACK)) {
            corrections.answer(application.id(), Task.DOCUMENTS, document.code());
        }
        trail.record(
                AuditAct.on("application", application.id(), "accept-paper").with("paper", document.code()));
    }

    /** A paper has to be handed in anew; the applicant reads the template and the officer's words. */
    public void sendBack(String documentId, int version, String template, String words) {
        Document document = seen(documentId, version);
        Application application = claimed(document.applicationId());
        String why = reasons.whole(template, words, application.row().language());
        document.sendBack(why, current.get(), clock.instant());
        corrections.note(application.id(), Task.DOCUMENTS, document.code(), why);
        trail.record(AuditAct.on("application", application.id(), "send-paper-back")
                .with("paper", document.code())
                .with("template", template));
    }

    /** Something that was entered, or a paper that is missing, has to be corrected. @param documentCode empty for the task */
    public void ask(long id, Task task, String documentCode, String template, String words) {
        back.note(claimed(id).row(), task, documentCode, template, words);
    }

    /** A correction that was noted is not needed after all. */
    public void drop(long id, Task task, String documentCode) {
        claimed(id);
        back.drop(id, task, documentCode);
    }

    /** Sends the case back; the applicant sees the named tasks alone, and how long there is time. */
    public void sendBackForCorrection(long id) {
        claimed(id);
        back.send(id);
    }

    /** Every paper was looked at and nothing is to be corrected: on to the medical check. */
    public void complete(long id) {
        Application application = claimed(id);
        IntakeCase open = table.intakeCase(application.row(), Locale.SIMPLIFIED_CHINESE);
        if (open.unseen() > 0) {
            throw new IntakeRefused(Reason.PAPERS_OPEN, open.unseen());
        }
        if (!open.corrections().isEmpty()) {
            throw new IntakeRefused(Reason.CORRECTIONS_OPEN);
        }
        file.advance(id, ApplicationStatus.MEDICAL_CHECK, null);
    }

    /** The case in the clear; who looked and why stands in the audit trail. */
    public OpenCase reveal(long id, String why) {
        String reason = why == null ? "" : why.strip();
        int least = programmes.rule("reason_least_chars");
        if (reason.codePointCount(0, reason.length()) < least) {
            throw new IntakeRefused(Reason.NO_REASON, least);
        }
        known(id);
        return file.open(id, reason);
    }

    /** A paper, to be looked at; the look is recorded. */
    public PaperContent content(String documentId) {
        Document document = documents.find(documentId).orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, documentId));
        trail.record(AuditAct.on("application", document.applicationId(), "look-at-paper")
                .with("paper", document.code()));
        return tray.content(document);
    }

    /** Writes to the applicant. */
    public void write(long id, String words) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new IntakeRefused(Reason.MESSAGE_EMPTY);
        }
        thread.fromBank(known(id).row(), said);
        trail.record(AuditAct.on("application", id, "write"));
    }

    /** Templates for sending back. */
    public List<ReasonRow> reasons(Locale reader) {
        return back.reasons(reader);
    }

    private Document seen(String documentId, int version) {
        Document document = documents.find(documentId).orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, documentId));
        if (documents.row(document).version() != version) {
            throw new IntakeRefused(Reason.CHANGED_MEANWHILE);
        }
        return document;
    }

    private Application claimed(long id) {
        Application application = applications.hold(known(id));
        ApplicationRow row = application.row();
        if (row.status() != ApplicationStatus.IN_INTAKE) {
            throw new IntakeRefused(Reason.NOT_CLAIMED, row.number());
        }
        if (!application.isClaimedBy(current.get())) {
            throw new IntakeRefused(Reason.CLAIMED_BY, row.number(), row.claimedBy());
        }
        return application;
    }

    private Application known(long id) {
        return applications
                .find(id)
                .filter(each -> each.row().number() != null)
                .orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, id));
    }
}
