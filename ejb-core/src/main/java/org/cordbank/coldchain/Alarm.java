package org.cordbank.coldchain;

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
import java.math.BigDecimal;
import java.time.Instant;
import org.cordbank.coldchain.AlarmRefused.Reason;

/**
 * An alarm of one vessel: raised by a reading beyond a limit, acknowledged by a custodian with what was done, recovered
 * by a reading within the limit. While it is not recovered the same kind is not raised again.
 */
@Entity
@Table(name = "coldchain_alarms")
class Alarm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coldchain_alarms_seq")
    @SequenceGenerator(name = "coldchain_alarms_seq", sequenceName = "coldchain_alarms_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "vessel_id")
    private long vesselId;

    @Enumerated(EnumType.STRING)
    private AlarmKind kind;

    @Enumerated(EnumType.STRING)
    private AlarmState state = AlarmState.RAISED;

    private BigDecimal measured;

    @Column(name = "limit_value")
    private BigDecimal limit;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    private String note;

    @Column(name = "recovered_at")
    private Instant recoveredAt;

    @Column(name = "deviation_id")
    private Long deviationId;

    protected Alarm() {}

    Alarm(long vesselId, Breach breach, Instant at, Long deviationId) {
        this.vesselId = vesselId;
        this.kind = breach.kind();
        this.measured = breach.measured();
        this.limit = breach.limit();
        this.raisedAt = at;
        this.deviationId = deviationId;
    }

    void acknowledge(String by, String what, Instant at) {
        if (state != AlarmState.RAISED) {
            throw new AlarmRefused(Reason.NOT_RAISED, acknowledgedBy);
        }
        state = AlarmState.ACKNOWLEDGED;
        acknowledgedBy = by;
        acknowledgedAt = at;
        note = what;
    }

    void recover(Instant at) {
        state = AlarmState.RECOVERED;
        recoveredAt = at;
    }

    Long id() {
        return id;
    }

    long vesselId() {
        return vesselId;
    }

    AlarmKind kind() {
        return kind;
    }

    AlarmRow row(String vesselNo) {
        return new AlarmRow(
                id, vesselId, vesselNo, kind, state, measured, limit, raisedAt, acknowledgedBy, note, deviationId);
    }
}
