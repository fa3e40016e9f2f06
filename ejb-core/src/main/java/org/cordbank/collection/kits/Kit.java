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
import java.time.LocalDate;
import org.cordbank.kernel.Din;

/** A collection kit: issued once for one unit out of one lot, with one number on all its labels. */
@Entity
@Table(name = "collection_kits")
class Kit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_kits_seq")
    @SequenceGenerator(name = "collection_kits_seq", sequenceName = "collection_kits_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "kit_number")
    private String kitNumber;

    @Column(name = "unit_id")
    private long unitId;

    private Din din;

    @Column(name = "lot_no")
    private String lotNo;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "labels_file_id")
    private long labelsFileId;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Kit() {}

    Kit(KitNumber number, long unitId, Din din, Lot lot, long siteId, long labelsFileId, Issued issued) {
        this.kitNumber = number.value();
        this.unitId = unitId;
        this.din = din;
        this.lotNo = lot.lotNo();
        this.expiresOn = lot.expiresOn();
        this.siteId = siteId;
        this.labelsFileId = labelsFileId;
        this.issuedBy = issued.by();
        this.issuedAt = issued.at();
    }

    /** The lot the kit was packed from. */
    record Lot(String lotNo, LocalDate expiresOn) {}

    /** Who issued it, and when. */
    record Issued(String by, Instant at) {}

    Long id() {
        return id;
    }

    KitRow row() {
        return new KitRow(id, kitNumber, unitId, din, lotNo, expiresOn, labelsFileId, issuedBy, issuedAt);
    }
}
