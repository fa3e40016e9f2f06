package org.cordbank.collection.kits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The mother's prenatal results as one file: attached unseen, opened by few, replaced by voiding. */
@Entity
@Table(name = "collection_prenatal_results")
class PrenatalResult {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_prenatal_results_seq")
    @SequenceGenerator(
            name = "collection_prenatal_results_seq",
            sequenceName = "collection_prenatal_results_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "voided_why")
    private String voidedWhy;

    protected PrenatalResult() {}

    PrenatalResult(long unitId, long fileId, String fileName, String attachedBy, Instant attachedAt) {
        this.unitId = unitId;
        this.fileId = fileId;
        this.fileName = fileName;
        this.attachedBy = attachedBy;
        this.attachedAt = attachedAt;
    }

    void voidBecause(String why) {
        voidedWhy = why;
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    long fileId() {
        return fileId;
    }

    PrenatalRow row() {
        return new PrenatalRow(id, unitId, fileName, attachedBy, attachedAt, voidedWhy);
    }
}
