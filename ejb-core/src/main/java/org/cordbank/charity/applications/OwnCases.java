package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.ApplyingRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.CurrentActor;

/** Finds the applications of the account that acts, and nobody else's; says how far each task has come. */
@ApplicationScoped
class OwnCases {
    @Inject
    private Applications applications;

    @Inject
    private Particulars particulars;

    @Inject
    private Documents documents;

    @Inject
    private Consents consents;

    @Inject
    private Corrections corrections;

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The application with this id if the account wrote or confirmed it; the refusal does not tell whether it exists. */
    Application own(String publicId) {
        return applications
                .find(publicId)
                .filter(application -> application.belongsTo(current.get().id()))
                .orElseThrow(() -> new ApplyingRefused(Reason.NOT_YOURS));
    }

    /** The application, held, with this task open to the account. */
    Application editable(String publicId, Task task, Locale language) {
        Application application = applications.hold(own(publicId));
        ApplicationRow row = application.row();
        boolean writes = row.authorAccountId() == current.get().id() || row.status() != ApplicationStatus.DRAFT;
        if (!writes) {
            throw new ApplyingRefused(Reason.NOT_YOURS);
        }
        if (row.status() == ApplicationStatus.NEEDS_CORRECTION
                && asked(row, task).isEmpty()) {
            throw new ApplyingRefused(Reason.TASK_CLOSED);
        }
        Instant now = clock.instant();
        application.touch(language, now);
        if (row.status() == ApplicationStatus.DRAFT) {
            application.waitUntil(now.plus(Duration.ofDays(programmes.rule("draft_days"))));
        }
        applications.flush();
        return application;
    }

    /** What the applicant is asked to correct in a task this time, done or not. */
    List<CorrectionRow> asked(ApplicationRow row, Task task) {
        return row.status() != ApplicationStatus.NEEDS_CORRECTION
                ? List.of()
                : corrections.sentSince(row.id(), row.statusSince()).stream()
                        .filter(each -> each.task() == task)
                        .toList();
    }

    /** The draft a helper handed over to the account's address. */
    Application toConfirm(String publicId) {
        byte[] mine = particulars.emailIndex(current.get().name());
        return applications
                .find(publicId)
                .filter(application -> application.waitsFor(mine))
                .orElseThrow(() -> new ApplyingRefused(Reason.NOT_YOURS));
    }

    Contents contents(Application application) {
        long id = application.id();
        return new Contents(
                application.row(),
                particulars.person(id, Part.APPLICANT),
                particulars.person(id, Part.PATIENT),
                particulars.person(id, Part.HELPER),
                particulars.illness(id),
                particulars.means(id),
                particulars.payee(id),
                consents.given(id),
                documents.rows(id));
    }

    /** Every task with its state; the last one is done once the application is handed in. */
    List<TaskRow> tasks(Contents contents, Locale reader) {
        ApplicationRow row = contents.application();
        Completeness complete =
                new Completeness(contents, programmes.documents(row.programmeId(), reader), consents.texts(reader));
        List<TaskRow> tasks = new ArrayList<>();
        for (Task task : Task.values()) {
            List<CorrectionRow> asked = asked(row, task);
            List<String> missing = complete.missing(task);
            boolean open = row.status() == ApplicationStatus.DRAFT || !asked.isEmpty();
            tasks.add(new TaskRow(task, state(complete, task, missing, asked), missing, asked, open));
        }
        return tasks;
    }

    private static TaskState state(Completeness complete, Task task, List<String> missing, List<CorrectionRow> asked) {
        if (asked.stream().anyMatch(CorrectionRow::isOpen)) {
            return TaskState.TO_CORRECT;
        }
        if (complete.isUntouched(task)) {
            return TaskState.NOT_STARTED;
        }
        return missing.isEmpty() ? TaskState.DONE : TaskState.IN_PROGRESS;
    }
}
