package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A specimen of a unit under its own label. */
@Entity(name = "UnitSpecimen")
@Table(name = "unit_specimens")
class Specimen {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_specimens_seq")
    @SequenceGenerator(name = "unit_specimens_seq", sequenceName = "unit_specimens_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private SpecimenKind kind;

    private String label;
    private String place;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by_name")
    private String recordedBy;

    protected Specimen() {}

    Specimen(long unitId, SpecimenKind kind, String label, String place, String recordedBy, Instant now) {
        this.unitId = unitId;
        this.kind = kind;
        this.label = label;
        this.place = place == null ? "" : place;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    SpecimenRow row() {
        return new SpecimenRow(id, unitId, kind, label, place, recordedAt, recordedBy);
    }
}
