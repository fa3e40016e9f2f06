package org.cordbank.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;

/** Where every room opens a deviation and asks what became of it, inside the caller's transaction. */
@ApplicationScoped
public class DeviationRegister {
    @Inject
    private QualityFiles files;

    @Inject
    private DeviationIntake intake;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeviationOpened> news;

    /** Opens a deviation and answers its id. One about a unit puts a hold on it in the same transaction. */
    public long open(OpenDeviation open) {
        Actor who = actor.get();
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, BankClock.ZONE).getYear();
        Deviation deviation = new Deviation(files.nextNumber(year), files.critical(open.category()), open, who, now);
        files.add(deviation);
        DeviationRow row = deviation.row();
        audit.record(AuditAct.on("deviation", row.id(), "open")
                .because(row.title())
                .with("number", row.number())
                .with("category", row.category())
                .with("subject", row.subjectType() + " " + row.subjectId())
                .with("description", row.description()));
        news.fire(deviation.opened());
        return row.id();
    }

    /**
     * Opens a deviation that outlives the refusal about to be thrown: in a transaction of its own, committed before this
     * returns. Call it before locking or changing the subject, which the new transaction would wait for in vain.
     */
    public long openAfterRefusal(OpenDeviation open) {
        return intake.open(open);
    }

    /** True when no deviation about the subject is open; rework under way counts as open. */
    public boolean allDisposed(String subjectType, long subjectId) {
        return files.deviationsOf(subjectType, subjectId).stream().allMatch(Deviation::closed);
    }

    /** Deviations about one subject, oldest first. */
    public List<DeviationRow> of(String subjectType, long subjectId) {
        return files.deviationsOf(subjectType, subjectId).stream()
                .map(Deviation::row)
                .toList();
    }

    /** True when the deviation is closed and the work may go on as it was. */
    public boolean accepted(long deviationId) {
        return files.deviation(deviationId).filter(Deviation::accepted).isPresent();
    }
}
