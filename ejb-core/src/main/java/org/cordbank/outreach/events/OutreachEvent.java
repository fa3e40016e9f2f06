package org.cordbank.outreach.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cordbank.kernel.PublicId;
import org.cordbank.outreach.events.EventPlanningRefused.Reason;

/**
 * An event: planned as a draft, published once, then kept to its time or cancelled; after it is over a replay may be
 * linked.
 */
@Entity
@Table(name = "outreach_events")
class OutreachEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outreach_events_seq")
    @SequenceGenerator(name = "outreach_events_seq", sequenceName = "outreach_events_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId = PublicId.random();

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "body_zh")
    private String bodyZh;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "place_zh")
    private String placeZh;

    @Column(name = "place_en")
    private String placeEn;

    @Column(name = "begins_at")
    private Instant begins;

    @Column(name = "ends_at")
    private Instant ends;

    private int capacity;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "stream_url")
    private String streamUrl;

    @Column(name = "replay_url")
    private String replayUrl = "";

    private String transcript = "";

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.DRAFT;

    private String why = "";
    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected OutreachEvent() {}

    OutreachEvent(PlanEvent plan, Instant now) {
        write(plan, now);
    }

    /** Plans it anew. @throws EventPlanningRefused WRONG_STATE when cancelled, TIME_IS_KEPT when published */
    void replan(PlanEvent plan, Instant now) {
        if (state == EventState.CANCELLED) {
            throw new EventPlanningRefused(Reason.WRONG_STATE, titleZh);
        }
        boolean moved = !plan.begins().equals(begins) || !plan.ends().equals(ends);
        boolean seated = (plan.capacity() == 0) != (capacity == 0);
        if (state == EventState.PUBLISHED && (moved || seated)) {
            throw new EventPlanningRefused(Reason.TIME_IS_KEPT, titleZh);
        }
        write(plan, now);
        sequence++;
    }

    void publish(Long session, Instant now) {
        become(EventState.PUBLISHED);
        sessionId = session;
        changedAt = now;
    }

    void cancel(String reason, Instant now) {
        become(EventState.CANCELLED);
        why = reason;
        changedAt = now;
        sequence++;
    }

    /** Links the replay and its words. @throws EventPlanningRefused WRONG_STATE or NOT_OVER */
    void replay(String address, String words, Instant now) {
        if (state != EventState.PUBLISHED) {
            throw new EventPlanningRefused(Reason.WRONG_STATE, titleZh);
        }
        if (now.isBefore(ends)) {
            throw new EventPlanningRefused(Reason.NOT_OVER, titleZh);
        }
        replayUrl = address;
        transcript = words;
        changedAt = now;
    }

    private void write(PlanEvent plan, Instant now) {
        kind = plan.kind();
        titleZh = plan.titleZh();
        titleEn = plan.titleEn();
        bodyZh = plan.bodyZh();
        bodyEn = plan.bodyEn();
        placeZh = plan.placeZh();
        placeEn = plan.placeEn();
        begins = plan.begins();
        ends = plan.ends();
        capacity = plan.capacity();
        streamUrl = plan.streamUrl();
        changedAt = now;
    }

    private void become(EventState next) {
        if (!state.canBecome(next)) {
            throw new EventPlanningRefused(Reason.WRONG_STATE, titleZh);
        }
        state = next;
    }

    Long id() {
        return id;
    }

    EventRow row() {
        PlanEvent plan = new PlanEvent(
                kind, titleZh, titleEn, bodyZh, bodyEn, placeZh, placeEn, begins, ends, capacity, streamUrl);
        return new EventRow(
                id, publicId.value(), plan, sessionId, replayUrl, transcript, state, why, sequence, changedAt, version);
    }
}
