package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.programmes.Calendar;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.WorkingDays;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Cases that wait in a stage, oldest first, with their age against the bank's limit and who works on them. */
@ApplicationScoped
class Queues {
    @Inject
    private Sql sql;

    @Inject
    private CaseFile cases;

    @Inject
    private Programmes programmes;

    @Inject
    private Calendar calendar;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    List<WaitingCase> waiting(ApplicationStatus stage, String limitRule, int most) {
        WorkingDays days = calendar.workingDays();
        int limit = programmes.rule(limitRule);
        Map<Long, Long> claimedBy = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        sql.rows(
                "SELECT application_id, staff_id, staff_name FROM charity_claims WHERE stage = ?",
                row -> {
                    claimedBy.put(row.getLong(1), row.getLong(2));
                    return names.put(row.getLong(1), row.getString(3));
                },
                stage);
        long me = current.get().id();
        return cases.waiting(Set.of(stage), java.time.Instant.EPOCH, 0, most).stream()
                .map(row -> waiting(row, days, limit, names.get(row.id()), claimedBy.getOrDefault(row.id(), 0L) == me))
                .toList();
    }

    private WaitingCase waiting(ApplicationRow row, WorkingDays days, int limit, String claimedBy, boolean mine) {
        LocalDate due = days.after(LocalDate.ofInstant(row.statusSince(), clock.getZone()), limit);
        LocalDate today = LocalDate.now(clock);
        int left = today.isAfter(due) ? -days.between(due, today) : days.between(today, due);
        return new WaitingCase(
                row.id(),
                row.publicId().value(),
                row.number().toString(),
                row.programmeCode(),
                row.status(),
                row.statusSince(),
                due,
                left,
                claimedBy,
                mine);
    }

    /** The case behind an address, held, in this stage. */
    ApplicationRow hold(String publicId, ApplicationStatus stage) {
        long id = find(publicId).id();
        ApplicationRow row = cases.hold(id);
        if (row.status() != stage) {
            throw new ReviewRefused(Reason.NOT_HERE, row.number(), row.status());
        }
        return row;
    }

    ApplicationRow find(String publicId) {
        return cases.find(publicId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, publicId));
    }

    /** Takes a case to work on. @throws ReviewRefused TAKEN with the name of who has it */
    void claim(ApplicationRow row) {
        Actor me = current.get();
        sql.update(
                "INSERT INTO charity_claims (application_id, stage, staff_id, staff_name, claimed_at)"
                        + " SELECT ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM charity_claims"
                        + " WHERE application_id = ? AND stage = ?)",
                row.id(),
                row.status(),
                me.id(),
                me.name(),
                clock.instant(),
                row.id(),
                row.status());
        refuseUnlessMine(row, Reason.TAKEN);
    }

    /** Gives a case back to the queue. */
    void release(ApplicationRow row) {
        refuseUnlessMine(row, Reason.NOT_CLAIMED);
        forget(row);
    }

    void forget(ApplicationRow row) {
        sql.update("DELETE FROM charity_claims WHERE application_id = ? AND stage = ?", row.id(), row.status());
    }

    void refuseUnlessMine(ApplicationRow row, Reason reason) {
        Map.Entry<Long, String> holder = sql.one(
                        "SELECT staff_id, staff_name FROM charity_claims WHERE application_id = ? AND stage = ?",
                        line -> Map.entry(line.getLong(1), line.getString(2)),
                        row.id(),
                        row.status())
                .orElse(Map.entry(0L, "-"));
        if (holder.getKey() != current.get().id()) {
            throw new ReviewRefused(reason, row.number(), holder.getValue());
        }
    }
}
