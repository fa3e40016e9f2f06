package org.cordbank.museum.guides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.guides.GuideRefused.Reason;

/** Who leads which session, within the act of the museum's desk. */
@ApplicationScoped
public class Guides {
    @Inject
    private GuideStore store;

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Assignments of the sessions that begin in that time, by session. */
    public Map<Long, List<AssignmentRow>> assignments(Instant from, Instant to) {
        return store.assignments(from, to).stream().collect(Collectors.groupingBy(AssignmentRow::sessionId));
    }

    public List<AssignmentRow> ofSession(long sessionId) {
        return store.ofSession(sessionId);
    }

    /** Active guides who do not lead the session yet, those without objection first. */
    public List<Candidate> candidates(SessionRow session, SessionNeeds needs) {
        Set<Long> busy = store.busy(session.id(), session.begins(), session.ends());
        Set<Long> assigned = store.ofSession(session.id()).stream()
                .map(AssignmentRow::guideId)
                .collect(Collectors.toSet());
        Map<Long, List<RosterLine>> roster =
                store.roster(needs.day()).stream().collect(Collectors.groupingBy(RosterLine::guideId));
        List<GuideRow> others = store.guides().stream()
                .filter(guide -> guide.active() && !assigned.contains(guide.id()))
                .toList();
        return new GuidePool(others, roster, busy).candidates(needs);
    }

    /**
     * Assigns a guide. What speaks against it is overruled by saying why, except another session at the same time.
     *
     * @throws GuideRefused UNKNOWN, NOT_ACTIVE, ASSIGNED_ALREADY, LEADS_ANOTHER or SAY_WHY
     */
    public void assign(SessionRow session, SessionNeeds needs, long guideId, String why) {
        sql.requireTransaction();
        GuideRow guide = store.lock(guideId).orElseThrow(() -> new GuideRefused(Reason.UNKNOWN, guideId));
        if (!guide.active()) {
            throw new GuideRefused(Reason.NOT_ACTIVE, guide.name());
        }
        refuseBusy(session, guide);
        Candidate candidate = candidates(session, needs).stream()
                .filter(one -> one.guide().id() == guideId)
                .findFirst()
                .orElseThrow(() -> new GuideRefused(Reason.ASSIGNED_ALREADY, guide.name()));
        String said = why == null ? "" : why.strip();
        if (!candidate.isFree() && said.isEmpty()) {
            throw new GuideRefused(Reason.SAY_WHY, guide.name());
        }
        store.assign(
                session.id(),
                guideId,
                session.begins(),
                session.ends(),
                candidate.isFree() ? "" : said,
                actor.get().name(),
                clock.instant());
        trail.record(AuditAct.on("session", session.id(), "assign-guide")
                .because(said)
                .with("guide", guideId)
                .with("objections", candidate.objections()));
    }

    private void refuseBusy(SessionRow session, GuideRow guide) {
        List<Long> leads = store.leads(guide.id(), session.begins(), session.ends());
        if (leads.contains(session.id())) {
            throw new GuideRefused(Reason.ASSIGNED_ALREADY, guide.name());
        }
        if (!leads.isEmpty()) {
            throw new GuideRefused(Reason.LEADS_ANOTHER, guide.name());
        }
    }

    /** Takes a guide off a session. @throws GuideRefused NOT_ASSIGNED */
    public void release(long sessionId, long guideId) {
        sql.requireTransaction();
        if (!store.release(sessionId, guideId, actor.get().name(), clock.instant())) {
            throw new GuideRefused(Reason.NOT_ASSIGNED, guideId);
        }
        trail.record(AuditAct.on("session", sessionId, "release-guide").with("guide", guideId));
    }
}
