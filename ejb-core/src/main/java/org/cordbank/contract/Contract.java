package org.cordbank.contract;

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
import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.PublicId;

/**
 * A storage contract: a draft that the family fills page by page and signs with its number and the hash of what it read;
 * then waiting until the contract signatory countersigns, which makes it bind and enrols the unit, or declines. Its
 * author is never its signatory.
 */
@Entity
@Table(name = "contract_contracts")
class Contract {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_contracts_seq")
    @SequenceGenerator(name = "contract_contracts_seq", sequenceName = "contract_contracts_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    private ContractNumber number;

    @Column(name = "family_account_id")
    private long familyAccountId;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_kind")
    private Actor.Kind authorKind;

    @Column(name = "author_id")
    private long authorId;

    private String language;

    @Column(name = "hospital_id")
    private Long hospitalId;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "plan_id")
    private Long planId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "invoice_id")
    private Long invoiceId;

    @Column(name = "paper_file_id")
    private Long paperFileId;

    protected Contract() {}

    Contract(long familyAccountId, Actor author, Locale language, Instant now) {
        publicId = PublicId.random();
        this.familyAccountId = familyAccountId;
        status = ContractStatus.DRAFT;
        authorKind = author.kind();
        authorId = author.id();
        this.language = language.getLanguage();
        createdAt = now;
        changedAt = now;
    }

    void expectBirth(long hospital, LocalDate due, Instant now) {
        draftOnly();
        hospitalId = hospital;
        dueDate = due;
        changedAt = now;
    }

    void choosePlan(long plan, Instant now) {
        draftOnly();
        planId = plan;
        changedAt = now;
    }

    /** Marks that an answer kept beside the contract changed, in the language now read. */
    void touch(Locale read, Instant now) {
        draftOnly();
        language = read.getLanguage();
        changedAt = now;
    }

    /** The family signed the document with this hash. */
    void sign(ContractNumber drawn, String hash, Instant now) {
        become(ContractStatus.SIGNED);
        number = drawn;
        documentHash = hash;
        signedAt = now;
    }

    /** The bank is bound from here on. */
    void countersign(Actor signatory, Instant now) {
        decide(ContractStatus.ACTIVE, signatory, now);
    }

    /** What the countersignature set in motion. */
    void enrolled(long unit, long invoice) {
        unitId = unit;
        invoiceId = invoice;
    }

    void decline(Actor signatory, String reason, Instant now) {
        decide(ContractStatus.DECLINED, signatory, now);
        declineReason = reason;
    }

    void printed(long paperFile) {
        paperFileId = paperFile;
    }

    private void decide(ContractStatus to, Actor signatory, Instant now) {
        if (authorKind == Actor.Kind.STAFF && authorId == signatory.id()) {
            throw new CountersigningRefused(CountersigningRefused.Reason.OWN_CONTRACT, number, signatory.name());
        }
        become(to);
        decidedBy = signatory.id();
        decidedByName = signatory.name();
        decidedAt = now;
    }

    private void become(ContractStatus to) {
        if (!status.canBecome(to)) {
            throw to == ContractStatus.SIGNED
                    ? new ContractSigningRefused(ContractSigningRefused.Reason.SIGNED_ALREADY, number)
                    : new CountersigningRefused(CountersigningRefused.Reason.NOT_WAITING, number, status);
        }
        status = to;
    }

    private void draftOnly() {
        if (status != ContractStatus.DRAFT) {
            throw new DraftingRefused(DraftingRefused.Reason.SIGNED_ALREADY, number);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long familyAccountId() {
        return familyAccountId;
    }

    ContractStatus status() {
        return status;
    }

    ContractRow row() {
        return new ContractRow(
                id,
                version,
                publicId,
                number,
                familyAccountId,
                status,
                hospitalId,
                dueDate,
                planId,
                Locale.forLanguageTag(language),
                createdAt,
                changedAt,
                signedAt,
                documentHash,
                decidedAt,
                decidedByName,
                declineReason,
                unitId,
                invoiceId,
                paperFileId);
    }
}
