package org.cordbank.quality;

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
import org.cordbank.quality.EquipmentRefused.Reason;

/** A piece of equipment: entered with a calibration, calibrated again, taken out of service and brought back. */
@Entity
@Table(name = "quality_equipment")
class EquipmentPiece {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_equipment_seq")
    @SequenceGenerator(name = "quality_equipment_seq", sequenceName = "quality_equipment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "equipment_no")
    private String equipmentNo;

    private String kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "calibration_due")
    private LocalDate calibrationDue;

    @Column(name = "out_since")
    private Instant outSince;

    @Column(name = "out_reason")
    private String outReason;

    protected EquipmentPiece() {}

    EquipmentPiece(EnterEquipment enter) {
        this.equipmentNo = enter.equipmentNo();
        this.kind = enter.kind();
        this.nameZh = enter.nameZh();
        this.nameEn = enter.nameEn();
        this.siteId = enter.siteId();
        this.calibrationDue = enter.calibrationDue();
    }

    void calibrated(LocalDate nextDue) {
        calibrationDue = nextDue;
    }

    void takeOut(String why, Instant now) {
        outSince = now;
        outReason = why;
    }

    void bringBack() {
        outSince = null;
        outReason = null;
    }

    void checkUse(LocalDate day) {
        if (outSince != null) {
            throw new EquipmentRefused(Reason.OUT_OF_SERVICE, equipmentNo, outReason);
        }
        if (day.isAfter(calibrationDue)) {
            throw new EquipmentRefused(Reason.CALIBRATION_OVERDUE, equipmentNo, calibrationDue);
        }
    }

    Fitness fitness(LocalDate today, int soonDays) {
        return outSince == null ? Fitness.until(calibrationDue, today, soonDays) : Fitness.OUT_OF_SERVICE;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    EquipmentRow row() {
        return new EquipmentRow(
                id, version, equipmentNo, kind, nameZh, nameEn, siteId, calibrationDue, outSince, outReason);
    }
}
