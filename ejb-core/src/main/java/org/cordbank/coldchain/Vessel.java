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
import java.time.LocalDate;
import org.cordbank.kernel.Temperature;

/**
 * A vessel of liquid nitrogen: qualified until a day, in service, closed when it shall take no more, out of service when
 * it is empty. It carries its newest reading, so that a tile needs no search through all of them.
 */
@Entity
@Table(name = "coldchain_vessels")
class Vessel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coldchain_vessels_seq")
    @SequenceGenerator(name = "coldchain_vessels_seq", sequenceName = "coldchain_vessels_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "vessel_no")
    private String vesselNo;

    private String kind;
    private String zone;

    @Column(name = "site_id")
    private long siteId;

    private String room;

    @Enumerated(EnumType.STRING)
    private VesselState state;

    @Column(name = "qualified_to")
    private LocalDate qualifiedTo;

    @Column(name = "temperature_c")
    private Temperature temperature;

    @Column(name = "level_percent")
    private BigDecimal levelPercent;

    @Column(name = "read_at")
    private Instant readAt;

    protected Vessel() {}

    /** Keeps a reading as the newest unless a newer one stands already. */
    void reads(Temperature now, BigDecimal level, Instant at) {
        if (readAt == null || at.isAfter(readAt)) {
            temperature = now;
            levelPercent = level;
            readAt = at;
        }
    }

    Long id() {
        return id;
    }

    String vesselNo() {
        return vesselNo;
    }

    long siteId() {
        return siteId;
    }

    VesselRow row(String siteCode, LocalDate today) {
        boolean open = state == VesselState.IN_SERVICE && !qualifiedTo.isBefore(today);
        return new VesselRow(
                id,
                version,
                vesselNo,
                kind,
                zone,
                siteId,
                siteCode,
                room,
                state,
                qualifiedTo,
                open,
                temperature,
                levelPercent,
                readAt);
    }
}
