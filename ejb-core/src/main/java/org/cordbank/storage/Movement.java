package org.cordbank.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One movement of a bag, written once and never changed. */
@Entity
@Table(name = "storage_movements")
class Movement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "storage_movements_seq")
    @SequenceGenerator(name = "storage_movements_seq", sequenceName = "storage_movements_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "bag_id")
    private long bagId;

    @Column(name = "from_position_id")
    private Long fromPositionId;

    @Column(name = "to_position_id")
    private Long toPositionId;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "out_of_cold_s")
    private Integer outOfColdSeconds;

    private String why;

    protected Movement() {}

    Movement(long unitId, long bagId, Long from, Long to, Hands hands, Integer outOfCold, String why) {
        this.unitId = unitId;
        this.bagId = bagId;
        this.fromPositionId = from;
        this.toPositionId = to;
        this.at = hands.at();
        this.byName = hands.first();
        this.secondName = hands.second();
        this.outOfColdSeconds = outOfCold;
        this.why = why;
    }

    /** The two people at the tank and the moment. */
    record Hands(String first, String second, Instant at) {}
}
