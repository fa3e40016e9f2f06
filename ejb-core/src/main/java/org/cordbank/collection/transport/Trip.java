package org.cordbank.collection.transport;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** One journey of a box from a hospital to the bank: picked up sealed with its logger, handed over once. */
@Entity
@Table(name = "collection_trips")
class Trip {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_trips_seq")
    @SequenceGenerator(name = "collection_trips_seq", sequenceName = "collection_trips_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "box_no")
    private String boxNo;

    @Column(name = "logger_no")
    private String loggerNo;

    @Column(name = "seal_no")
    private String sealNo;

    @Enumerated(EnumType.STRING)
    private TripState state = TripState.PICKED_UP;

    @Column(name = "hospital_id")
    private long hospitalId;

    @Column(name = "courier_id")
    private long courierId;

    @Column(name = "courier_name")
    private String courierName;

    @Column(name = "picked_up_at")
    private Instant pickedUpAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "collection_trip_units", joinColumns = @JoinColumn(name = "trip_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new TreeSet<>();

    protected Trip() {}

    Trip(Packing packing, Set<Long> unitIds, long hospitalId, Hands hands) {
        this.boxNo = packing.boxNo();
        this.loggerNo = packing.loggerNo();
        this.sealNo = packing.sealNo();
        this.unitIds.addAll(unitIds);
        this.hospitalId = hospitalId;
        this.courierId = hands.staffId();
        this.courierName = hands.name();
        this.pickedUpAt = hands.at();
    }

    /** What closes a box and travels with it. */
    record Packing(String boxNo, String loggerNo, String sealNo) {}

    /** Who took the box, and when. */
    record Hands(long staffId, String name, Instant at) {}

    /** A second hand-over changes nothing: courier and receiving clerk may both say it. */
    void handOver(Instant at) {
        if (state == TripState.PICKED_UP) {
            state = TripState.HANDED_OVER;
            handedOverAt = at;
        }
    }

    Long id() {
        return id;
    }

    long courierId() {
        return courierId;
    }

    TripState state() {
        return state;
    }

    String boxNo() {
        return boxNo;
    }

    TripRow row() {
        return row(unitIds);
    }

    /** With the units aboard given, for one read without them. */
    TripRow row(Set<Long> aboard) {
        return new TripRow(
                id,
                boxNo,
                loggerNo,
                sealNo,
                state,
                hospitalId,
                courierId,
                courierName,
                pickedUpAt,
                handedOverAt,
                Set.copyOf(aboard));
    }
}
