package org.cordbank.charity.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Locale;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.PublicId;

/**
 * An application for aid: a draft filled in task by task; handed in by the applicant, or confirmed by the applicant when a
 * helper filled it in; looked at by one officer at a time and sent back for named corrections; then carried on by review,
 * award and payment, or refused and appealed. What staff decide is also kept in {@code officeStatus}, which the portal's
 * account cannot write.
 */
@Entity
@Table(name = "charity_applications")
class Application {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charity_applications_seq")
    @SequenceGenerator(
            name = "charity_applications_seq",
            sequenceName = "charity_applications_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    private ApplicationNumber number;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "programme_code")
    private String programmeCode;

    @Column(name = "author_account_id")
    private long authorAccountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "filed_by")
    private FiledBy filedBy;

    @Column(name = "applicant_account_id")
    private Long applicantAccountId;

    @Embedded
    private HandOver handOver;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "office_status")
    private ApplicationStatus officeStatus;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "warned_at")
    private Instant warnedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_year")
    private Integer submittedYear;

    @Column(name = "patient_index")
    private byte[] patientIndex;

    @Embedded
    private Claim claim;

    protected Application() {}

    Application(
            long programmeId,
            String programmeCode,
            long author,
            FiledBy filedBy,
            Locale language,
            Instant now,
            Instant expires) {
        publicId = PublicId.random();
        this.programmeId = programmeId;
        this.programmeCode = programmeCode;
        authorAccountId = author;
        this.filedBy = filedBy;
        applicantAccountId = filedBy == FiledBy.APPLICANT ? author : null;
        this.language = language.getLanguage();
        status = ApplicationStatus.DRAFT;
        createdAt = now;
        changedAt = now;
        statusSince = now;
        expiresAt = expires;
    }

    /** A page was kept; what a helper handed over has to be confirmed anew. */
    void touch(Locale read, Instant now) {
        if (!status.isOpenToApplicant()) {
            throw new ApplyingRefused(ApplyingRefused.Reason.NOT_OPEN, number);
        }
        language = read.getLanguage();
        changedAt = now;
        if (status == ApplicationStatus.DRAFT && handOver != null) {
            handOver.recall();
        }
    }

    /** A helper asks the applicant, known by the keyed hash of an address, to confirm. */
    void handOver(byte[] emailIndex, Instant now) {
        handOver = new HandOver(emailIndex, now);
        changedAt = now;
    }

    void confirm(long account, Instant now) {
        applicantAccountId = account;
        handOver.confirm(now);
    }

    void submit(ApplicationNumber drawn, byte[] patient, int year, Instant now) {
        become(ApplicationStatus.SUBMITTED, now);
        number = drawn;
        patientIndex = patient.clone();
        submittedYear = year;
        submittedAt = now;
        expiresAt = null;
    }

    /** What was asked for is corrected; it waits for an officer again. */
    void correct(byte[] patient, Instant now) {
        become(ApplicationStatus.SUBMITTED, now);
        patientIndex = patient.clone();
        expiresAt = null;
    }

    void warned(Instant now) {
        warnedAt = now;
    }

    void withdraw(Instant now) {
        become(ApplicationStatus.WITHDRAWN, now);
        expiresAt = null;
    }

    void appeal(Instant now) {
        become(ApplicationStatus.APPEALED, now);
    }

    /** An officer takes it to look at; from here on it is in intake. */
    void claim(Actor officer, Instant now) {
        decide(ApplicationStatus.IN_INTAKE, now);
        claim = new Claim(officer, now);
    }

    /** Back into the queue, at its old place. */
    void release() {
        Instant waitingSince = statusSince;
        decide(ApplicationStatus.SUBMITTED, waitingSince);
    }

    /** Staff move it on; the claim ends. */
    void decide(ApplicationStatus to, Instant now) {
        become(to, now);
        officeStatus = to;
        if (to != ApplicationStatus.IN_INTAKE) {
            claim = null;
        }
    }

    void waitUntil(Instant end) {
        expiresAt = end;
        warnedAt = null;
    }

    private void become(ApplicationStatus to, Instant now) {
        if (!status.canBecome(to)) {
            throw new MovingRefused(MovingRefused.Reason.NOT_FROM_HERE, number == null ? publicId : number, status, to);
        }
        status = to;
        statusSince = now;
        changedAt = now;
    }

    boolean isClaimedBy(Actor officer) {
        return claim != null && claim.isBy(officer);
    }

    boolean belongsTo(long account) {
        return authorAccountId == account || applicantAccountId != null && applicantAccountId == account;
    }

    boolean waitsFor(byte[] emailIndex) {
        return status == ApplicationStatus.DRAFT && handOver != null && handOver.waitsFor(emailIndex);
    }

    Long id() {
        return id;
    }

    ApplicationStatus status() {
        return status;
    }

    byte[] patientIndex() {
        return patientIndex == null ? null : patientIndex.clone();
    }

    ApplicationRow row() {
        return new ApplicationRow(
                id,
                version,
                publicId,
                number,
                programmeId,
                programmeCode,
                authorAccountId,
                filedBy,
                applicantAccountId,
                status,
                Locale.forLanguageTag(language),
                createdAt,
                changedAt,
                statusSince,
                expiresAt,
                handOver == null ? null : handOver.at(),
                submittedAt,
                submittedYear,
                claim == null ? null : claim.staffId(),
                claim == null ? null : claim.staffName());
    }
}
