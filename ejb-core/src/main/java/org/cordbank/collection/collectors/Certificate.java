package org.cordbank.collection.collectors;

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
import org.cordbank.collection.collectors.CertifyingRefused.Reason;
import org.cordbank.kernel.BankClock;

/**
 * A collector's certificate: given for one hospital from a day to a day, renewed by a new one that replaces it, suspended
 * with a reason. What was collected while it held stays good.
 */
@Entity(name = "CollectorCertificate")
@Table(name = "collection_certificates")
class Certificate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_certificates_seq")
    @SequenceGenerator(
            name = "collection_certificates_seq",
            sequenceName = "collection_certificates_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "staff_name")
    private String staffName;

    @Column(name = "hospital_id")
    private long hospitalId;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "suspended_why")
    private String suspendedWhy;

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Certificate() {}

    Certificate(Holder holder, String certificateNo, LocalDate from, LocalDate to, String issuedBy, Instant now) {
        if (to.isBefore(from)) {
            throw new CertifyingRefused(Reason.ENDS_BEFORE_IT_STARTS, from, to);
        }
        this.staffId = holder.staffId();
        this.staffName = holder.name();
        this.hospitalId = holder.hospitalId();
        this.certificateNo = certificateNo;
        this.validFrom = from;
        this.validTo = to;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
    }

    /** Whose certificate it is and where the person works. */
    record Holder(long staffId, String name, long hospitalId) {}

    void suspend(String why) {
        if (suspendedWhy != null) {
            throw new CertifyingRefused(Reason.SUSPENDED_ALREADY, certificateNo, suspendedWhy);
        }
        suspendedWhy = why;
    }

    void replaceBy(long newer) {
        if (replacedBy != null) {
            throw new CertifyingRefused(Reason.RENEWED_ALREADY, certificateNo);
        }
        replacedBy = newer;
    }

    boolean covers(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, BankClock.ZONE);
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    Holder holder() {
        return new Holder(staffId, staffName, hospitalId);
    }

    String certificateNo() {
        return certificateNo;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    private CertificateState state(LocalDate today, int notice) {
        if (suspendedWhy != null) {
            return CertificateState.SUSPENDED;
        }
        return replacedBy != null ? CertificateState.RENEWED : CertificateState.on(today, notice, validFrom, validTo);
    }

    CertificateRow row(LocalDate today, int notice) {
        return new CertificateRow(
                id,
                version,
                staffId,
                staffName,
                hospitalId,
                certificateNo,
                validFrom,
                validTo,
                state(today, notice),
                suspendedWhy);
    }
}
