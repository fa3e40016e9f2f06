package org.cordbank.outreach.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.OpenSession;
import org.cordbank.booking.SessionBook;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.outreach.OutreachRules;
import org.cordbank.outreach.events.EventPlanningRefused.Reason;

/** Where museum staff plan events, publish and cancel them. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class EventBoard {
    static final String ROOM = "outreach";

    @Inject
    private EventBook book;

    @Inject
    private SessionBook sessions;

    @Inject
    private OutreachRules rules;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Every event, the latest planned first, before {@code beforeId}. */
    public List<EventRow> list(long beforeId, int most) {
        return book.before(beforeId, most).stream().map(OutreachEvent::row).toList();
    }

    /** @throws EventPlanningRefused UNKNOWN */
    public EventRow event(long id) {
        return book.event(id)
                .orElseThrow(() -> new EventPlanningRefused(Reason.UNKNOWN, id))
                .row();
    }

    /** Plans a new event and answers its id; nobody sees it before it is published. */
    public long plan(String formKey, PlanEvent plan) {
        return Long.parseLong(forms.once(formKey, "outreach.plan", () -> {
            MayBePlanned.check(plan);
            OutreachEvent event = new OutreachEvent(plan, clock.instant());
            book.add(event);
            record(event, "plan", "");
            return Long.toString(event.id());
        }));
    }

    /**
     * Plans an event anew. A published one keeps its time and whether one signs up; fewer places than are taken are
     * refused by the room booking.
     */
    public void replan(long id, int seenRevision, PlanEvent plan) {
        MayBePlanned.check(plan);
        OutreachEvent event = seen(id, seenRevision);
        EventRow before = event.row();
        event.replan(plan, clock.instant());
        if (before.sessionId() != null && before.plan().capacity() != plan.capacity()) {
            sessions.changeCapacity(before.sessionId(), plan.capacity(), List.of(), "活动名额调整");
        }
        record(event, "replan", "");
    }

    /** Publishes an event and opens its sign-up. @throws EventPlanningRefused IN_THE_PAST or WRONG_STATE */
    public void publish(long id, int seenRevision) {
        OutreachEvent event = seen(id, seenRevision);
        EventRow row = event.row();
        Instant now = clock.instant();
        MayBePlanned.ahead(row.plan(), now);
        event.publish(row.isWithSignUp() ? open(row, now) : null, now);
        record(event, "publish", "");
    }

    private long open(EventRow row, Instant now) {
        PlanEvent plan = row.plan();
        String english = plan.titleEn().isEmpty() ? plan.titleZh() : plan.titleEn();
        return sessions.open(new OpenSession(
                ROOM,
                row.id(),
                plan.titleZh(),
                english,
                plan.begins(),
                plan.ends(),
                plan.capacity(),
                Math.min(rules.value("largest_party"), plan.capacity()),
                Integer.MAX_VALUE,
                0,
                now,
                plan.begins()));
    }

    /** Cancels a published event: everybody who signed up is told why. @throws EventPlanningRefused NO_REASON */
    public void cancel(long id, int seenRevision, String why) {
        if (why == null || why.isBlank()) {
            throw new EventPlanningRefused(Reason.NO_REASON);
        }
        OutreachEvent event = seen(id, seenRevision);
        event.cancel(why.strip(), clock.instant());
        if (event.row().sessionId() != null) {
            sessions.cancel(event.row().sessionId(), why.strip());
        }
        record(event, "cancel", why);
    }

    /** Links the replay of an event that is over, with its words for those who do not hear it. */
    public void replay(long id, int seenRevision, String address, String transcript) {
        String url = PlanEvent.bare(address);
        MayBePlanned.address(url);
        OutreachEvent event = seen(id, seenRevision);
        event.replay(url, PlanEvent.bare(transcript), clock.instant());
        record(event, "replay", "");
    }

    private OutreachEvent seen(long id, int revision) {
        OutreachEvent event = book.locked(id).orElseThrow(() -> new EventPlanningRefused(Reason.UNKNOWN, id));
        if (event.row().revision() != revision) {
            throw new EventPlanningRefused(
                    Reason.CHANGED_MEANWHILE, event.row().plan().titleZh());
        }
        return event;
    }

    private void record(OutreachEvent event, String act, String why) {
        book.flush();
        EventRow row = event.row();
        trail.record(AuditAct.on("event", event.id(), act)
                .because(why)
                .with("begins", row.plan().begins())
                .with("capacity", row.plan().capacity())
                .with("state", row.state()));
    }
}
