package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordbank.charity.programmes.Calendar;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.WorkingDays;
import org.cordbank.identity.CurrentActor;

/** Lays a case on the intake officer's table. */
@ApplicationScoped
class IntakeTable {
    @Inject
    private CaseFile file;

    @Inject
    private Particulars particulars;

    @Inject
    private Course course;

    @Inject
    private Corrections corrections;

    @Inject
    private CaseTray tray;

    @Inject
    private MessageThread thread;

    @Inject
    private Programmes programmes;

    @Inject
    private Calendar calendar;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Rows of the queue; a page of them costs the same few statements however long it is. */
    List<QueueRow> queue(List<ApplicationRow> waiting, Locale reader) {
        List<Long> ids = waiting.stream().map(ApplicationRow::id).toList();
        Map<Long, String> patients = particulars.maskedNames(ids, Part.PATIENT);
        Set<Long> again = course.came(ids, ApplicationStatus.NEEDS_CORRECTION);
        int days = programmes.rule("intake_working_days");
        WorkingDays worked = calendar.workingDays();
        Map<Long, String> names = new HashMap<>();
        return waiting.stream()
                .map(row -> {
                    LocalDate since = LocalDate.ofInstant(row.statusSince(), clock.getZone());
                    LocalDate due = worked.after(since, days);
                    return new QueueRow(
                            row,
                            patients.getOrDefault(row.id(), ""),
                            names.computeIfAbsent(
                                    row.programmeId(),
                                    id -> programmes.programme(id, reader).name()),
                            due,
                            ChronoUnit.DAYS.between(LocalDate.now(clock), due),
                            again.contains(row.id()));
                })
                .toList();
    }

    IntakeCase intakeCase(ApplicationRow row, Locale reader) {
        return new IntakeCase(
                file.masked(row.id()),
                programmes.programme(row.programmeId(), reader).name(),
                programmes.documents(row.programmeId(), reader),
                corrections.open(row.id()),
                thread.messages(row.id()),
                file.steps(row.id()),
                row.status() == ApplicationStatus.IN_INTAKE
                        && row.claimedById() != null
                        && row.claimedById() == current.get().id(),
                tray.copied(row.id()));
    }
}
