package org.cordbank.storage;

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

/** An order to carry a bag from one position to another: ordered by a release, completed by two people at the tank. */
@Entity
@Table(name = "storage_move_orders")
class MoveOrder {
    enum State {
        ORDERED,
        COMPLETED,
        /** The bag left the store for good before it was carried. */
        CALLED_OFF
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "storage_move_orders_seq")
    @SequenceGenerator(name = "storage_move_orders_seq", sequenceName = "storage_move_orders_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "bag_id")
    private long bagId;

    @Column(name = "from_position_id")
    private long fromPositionId;

    @Column(name = "to_position_id")
    private long toPositionId;

    @Enumerated(EnumType.STRING)
    private State state = State.ORDERED;

    private String why;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "out_of_cold_s")
    private Integer outOfColdSeconds;

    protected MoveOrder() {}

    MoveOrder(long unitId, long bagId, long from, long to, String why, String orderedBy, Instant now) {
        this.unitId = unitId;
        this.bagId = bagId;
        this.fromPositionId = from;
        this.toPositionId = to;
        this.why = why;
        this.orderedBy = orderedBy;
        this.orderedAt = now;
    }

    void complete(Instant now, int outOfCold) {
        if (state != State.ORDERED) {
            throw new MoveRefused(MoveRefused.Reason.NO_OPEN_ORDER, id);
        }
        state = State.COMPLETED;
        completedAt = now;
        outOfColdSeconds = outOfCold;
    }

    void callOff(Instant now) {
        if (isOpen()) {
            state = State.CALLED_OFF;
            completedAt = now;
        }
    }

    boolean isOpen() {
        return state == State.ORDERED;
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    long bagId() {
        return bagId;
    }

    long fromPositionId() {
        return fromPositionId;
    }

    long toPositionId() {
        return toPositionId;
    }

    String why() {
        return why;
    }
}
