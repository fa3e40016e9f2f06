package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.cordbank.identity.Actor;

/** One line of custody: written once with the move, never changed. */
@Entity(name = "UnitTransition")
@IdClass(Transition.Key.class)
@Table(name = "unit_transitions")
class Transition {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private UnitStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private UnitStatus to;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String why;

    protected Transition() {}

    Transition(
            long unitId,
            int seq,
            UnitStatus from,
            UnitStatus to,
            Instant occurredAt,
            Instant recordedAt,
            Actor who,
            String why) {
        this.unitId = unitId;
        this.seq = seq;
        this.from = from;
        this.to = to;
        this.occurredAt = occurredAt;
        this.recordedAt = recordedAt;
        this.actorKind = who.kind().name();
        this.actorId = who.id();
        this.actorName = who.name();
        this.why = why == null ? "" : why;
    }

    CustodyRow row() {
        return new CustodyRow(seq, from, to, occurredAt, recordedAt, actorKind, actorName, why);
    }

    UnitMoved news() {
        return new UnitMoved(unitId, from, to, occurredAt, why);
    }

    /** A unit and the number of its move. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long unitId;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.unitId == unitId && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, seq);
        }
    }
}
