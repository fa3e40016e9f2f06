package org.cordbank.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A qualification of a member of staff, written once; a longer one is a new row. */
@Entity
@Table(name = "quality_qualifications")
class Qualification {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_qualifications_seq")
    @SequenceGenerator(
            name = "quality_qualifications_seq",
            sequenceName = "quality_qualifications_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "staff_name")
    private String staffName;

    private String skill;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private long grantedBy;

    @Column(name = "granted_by_name")
    private String grantedByName;

    protected Qualification() {}

    Qualification(GrantQualification grant, long grantedBy, String grantedByName, Instant now) {
        this.staffId = grant.staffId();
        this.staffName = grant.staffName();
        this.skill = grant.skill();
        this.validFrom = grant.validFrom();
        this.validTo = grant.validTo();
        this.certificateNo = grant.certificateNo();
        this.grantedBy = grantedBy;
        this.grantedByName = grantedByName;
        this.grantedAt = now;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    Fitness fitness(LocalDate today, int soonDays) {
        return today.isBefore(validFrom) ? Fitness.NOT_YET : Fitness.until(validTo, today, soonDays);
    }

    LocalDate validTo() {
        return validTo;
    }

    Long id() {
        return id;
    }

    QualificationRow row() {
        return new QualificationRow(id, staffId, staffName, skill, validFrom, validTo, certificateNo);
    }
}
