package org.cordbank.collection.bedside;

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
import java.util.TreeSet;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;
import org.cordbank.unit.CollectionFacts;

/**
 * What a collector wrote down: it stands at once, or it is kept as typed until quality assurance accepts or rejects it.
 * Nothing in it is ever changed.
 */
@Entity
@Table(name = "collection_records")
class BedsideRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_records_seq")
    @SequenceGenerator(name = "collection_records_seq", sequenceName = "collection_records_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    @Column(name = "hospital_id")
    private long hospitalId;

    @Column(name = "collector_id")
    private long collectorId;

    @Column(name = "collector_name")
    private String collectorName;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Enumerated(EnumType.STRING)
    private CollectionMethod method;

    @Column(name = "clamped_at")
    private Instant clampedAt;

    @Column(name = "collected_at")
    private Instant collectedAt;

    @Column(name = "volume_ml")
    private Volume volume;

    @Column(name = "labour_temperature_c")
    private Temperature labourTemperature;

    private String complications;
    private String checks;

    @Enumerated(EnumType.STRING)
    private Irregularity irregular;

    @Column(name = "deviation_id")
    private Long deviationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected BedsideRecord() {}

    private BedsideRecord(long unitId, Collector by, RecordCollection typed, Instant now) {
        this.unitId = unitId;
        this.hospitalId = by.hospitalId();
        this.collectorId = by.staffId();
        this.collectorName = by.name();
        this.method = typed.method();
        this.clampedAt = typed.clampedAt();
        this.collectedAt = typed.collectedAt();
        this.volume = typed.volume();
        this.labourTemperature = typed.labourTemperature();
        this.complications = typed.complications();
        this.checks = String.join(" ", new TreeSet<>(typed.checks()));
        this.recordedAt = now;
    }

    /** Who collected, and for which hospital. */
    record Collector(long staffId, String name, long hospitalId) {}

    static BedsideRecord standing(
            long unitId, Collector by, String certificateNo, RecordCollection typed, Instant now) {
        BedsideRecord written = new BedsideRecord(unitId, by, typed, now);
        written.state = RecordState.STANDS;
        written.certificateNo = certificateNo;
        return written;
    }

    static BedsideRecord asTyped(
            long unitId, Collector by, RecordCollection typed, Irregularity irregular, long deviationId, Instant now) {
        BedsideRecord written = new BedsideRecord(unitId, by, typed, now);
        written.state = RecordState.AWAITING_QA;
        written.irregular = irregular;
        written.deviationId = deviationId;
        return written;
    }

    void decide(RecordState to) {
        if (!state.canBecome(to)) {
            throw new RecordingRefused(RecordingRefused.Reason.WRONG_STATE, unitId, state);
        }
        state = to;
    }

    RecordState state() {
        return state;
    }

    long unitId() {
        return unitId;
    }

    CollectionFacts facts(boolean fever) {
        return new CollectionFacts(
                collectedAt, hospitalId, collectorId, method.name(), volume.ml().intValue(), fever, complications);
    }

    Temperature labourTemperature() {
        return labourTemperature;
    }

    RecordRow row() {
        return new RecordRow(
                id,
                unitId,
                state,
                hospitalId,
                collectorId,
                collectorName,
                certificateNo,
                method,
                clampedAt,
                collectedAt,
                volume,
                labourTemperature,
                complications,
                checks,
                irregular,
                deviationId,
                recordedAt);
    }
}
