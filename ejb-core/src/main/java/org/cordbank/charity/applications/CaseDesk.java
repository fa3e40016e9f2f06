package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.programmes.Calendar;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;

/** Where an applicant follows the own case, writes to the charity officer and appeals against a refusal. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CaseDesk {
    private static final int LONGEST = 2000;

    @Inject
    private Applications applications;

    @Inject
    private OwnCases cases;

    @Inject
    private Course course;

    @Inject
    private MessageThread thread;

    @Inject
    private Appeals appeals;

    @Inject
    private Programmes programmes;

    @Inject
    private Calendar calendar;

    @Inject
    private FormKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** One's own case: where it stands, what was, what comes next. */
    public CaseView view(String publicId) {
        ApplicationRow row = cases.own(publicId).row();
        List<StepRow> steps = course.steps(row.id());
        AppealRow appeal = appeals.of(row.id()).orElse(null);
        boolean refused = row.status() == ApplicationStatus.REJECTED;
        String refusal = steps.stream()
                .filter(step -> step.to() == ApplicationStatus.REJECTED)
                .reduce((first, last) -> last)
                .map(StepRow::reason)
                .orElse(null);
        return new CaseView(
                row,
                steps,
                thread.messages(row.id()),
                expected(row),
                refusal,
                refused && appeal == null ? appealEnd(row) : null,
                appeal);
    }

    private LocalDate expected(ApplicationRow row) {
        LocalDate since = day(row.statusSince());
        return switch (row.status()) {
            case DRAFT, NEEDS_CORRECTION -> row.expiresAt() == null ? null : day(row.expiresAt());
            case SUBMITTED, IN_INTAKE -> calendar.workingDays().after(since, programmes.rule("intake_working_days"));
            case MEDICAL_CHECK, REVIEW, PANEL, DIRECTOR ->
                day(row.submittedAt()).plusDays(programmes.rule("decision_days"));
            case PUBLIC_NOTICE -> calendar.workingDays().after(since, programmes.rule("notice_working_days"));
            case APPROVED -> since.plusDays(programmes.rule("payment_days"));
            default -> null;
        };
    }

    private LocalDate appealEnd(ApplicationRow row) {
        return day(row.statusSince()).plusDays(programmes.rule("appeal_days"));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** Writes to the charity officer. */
    public void write(String publicId, String words, String key) {
        ApplicationRow row = cases.own(publicId).row();
        keys.once(key, "charity.write", () -> {
            String said = words == null ? "" : words.strip();
            if (said.isEmpty()) {
                throw new WritingRefused(WritingRefused.Reason.EMPTY);
            }
            if (said.length() > LONGEST) {
                throw new WritingRefused(WritingRefused.Reason.TOO_LONG, LONGEST, said.length());
            }
            if (row.number() == null) {
                throw new WritingRefused(WritingRefused.Reason.NOT_HANDED_IN);
            }
            int most = programmes.rule("messages_per_day");
            if (thread.writtenToday(row.id()) >= most) {
                throw new WritingRefused(WritingRefused.Reason.TOO_MANY, most);
            }
            thread.fromApplicant(row, said);
            trail.record(AuditAct.on("application", row.id(), "write"));
            return publicId;
        });
    }

    /** Appeals against a refusal, once and in time. */
    public void appeal(String publicId, String words, String key) {
        Application own = cases.own(publicId);
        keys.once(key, "charity.appeal", () -> {
            Application application = applications.hold(own);
            ApplicationRow row = application.row();
            String why = words == null ? "" : words.strip();
            refuseAppeal(row, why);
            appeals.file(row.id(), why);
            application.appeal(clock.instant());
            applications.flush();
            course.took(application.row(), ApplicationStatus.REJECTED, null);
            trail.record(AuditAct.on("application", row.id(), "appeal"));
            return publicId;
        });
    }

    private void refuseAppeal(ApplicationRow row, String why) {
        if (appeals.of(row.id()).isPresent()) {
            throw new AppealingRefused(AppealingRefused.Reason.FILED_ALREADY, row.number());
        }
        if (row.status() != ApplicationStatus.REJECTED) {
            throw new AppealingRefused(AppealingRefused.Reason.NOT_REFUSED, row.number(), row.status());
        }
        LocalDate end = appealEnd(row);
        if (LocalDate.now(clock).isAfter(end)) {
            throw new AppealingRefused(AppealingRefused.Reason.TOO_LATE, end);
        }
        int least = programmes.rule("reason_least_chars");
        if (why.codePointCount(0, why.length()) < least) {
            throw new AppealingRefused(AppealingRefused.Reason.NO_WORDS, least);
        }
        if (why.length() > LONGEST) {
            throw new AppealingRefused(AppealingRefused.Reason.TOO_LONG, LONGEST, why.length());
        }
    }
}
