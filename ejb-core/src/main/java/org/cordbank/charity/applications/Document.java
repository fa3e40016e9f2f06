package org.cordbank.charity.applications;

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
import org.cordbank.identity.Actor;
import org.cordbank.kernel.PublicId;
import org.cordbank.papers.StoredFile;

/**
 * A paper of an application: handed in; then accepted, or sent back with the reason the applicant reads, or taken back by
 * the applicant before anybody decided.
 */
@Entity
@Table(name = "charity_documents")
class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charity_documents_seq")
    @SequenceGenerator(name = "charity_documents_seq", sequenceName = "charity_documents_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "application_id")
    private long applicationId;

    private String code;

    @Column(name = "file_id")
    private long fileId;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    protected Document() {}

    Document(long applicationId, String code, long fileId, Instant now) {
        publicId = PublicId.random();
        this.applicationId = applicationId;
        this.code = code;
        this.fileId = fileId;
        state = DocumentState.HANDED_IN;
        handedInAt = now;
    }

    void accept(Actor officer, Instant now) {
        decide(DocumentState.ACCEPTED, null, officer, now);
    }

    void sendBack(String why, Actor officer, Instant now) {
        decide(DocumentState.SENT_BACK, why, officer, now);
    }

    /** Only while nobody decided on it. */
    void takeBack() {
        if (state != DocumentState.HANDED_IN && state != DocumentState.SENT_BACK) {
            throw new HandingInRefused(HandingInRefused.Reason.DECIDED_ALREADY);
        }
        state = DocumentState.TAKEN_BACK;
    }

    private void decide(DocumentState to, String why, Actor officer, Instant now) {
        if (state == DocumentState.TAKEN_BACK) {
            throw new IntakeRefused(IntakeRefused.Reason.TAKEN_BACK);
        }
        state = to;
        reason = why;
        decidedAt = now;
        decidedBy = officer.id();
        decidedByName = officer.name();
    }

    Long id() {
        return id;
    }

    PublicId publicId() {
        return publicId;
    }

    long applicationId() {
        return applicationId;
    }

    String code() {
        return code;
    }

    long fileId() {
        return fileId;
    }

    DocumentState state() {
        return state;
    }

    DocumentRow row(StoredFile file) {
        return new DocumentRow(
                id,
                version,
                publicId,
                applicationId,
                code,
                fileId,
                file.originalName(),
                file.mediaType(),
                file.sizeBytes(),
                state,
                handedInAt,
                reason,
                decidedByName);
    }
}
