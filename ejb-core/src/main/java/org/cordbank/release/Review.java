package org.cordbank.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cordbank.identity.Signature;
import org.cordbank.release.ReleaseRefused.Reason;

/** A unit's release: opened by the QA signature, decided by the medical director, closed when the bag was moved. */
@Entity
@Table(name = "release_reviews")
class Review {
    enum State {
        QA_RELEASED,
        RELEASED,
        MOVED
    }

    @Id
    @Column(name = "unit_id")
    private Long unitId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private State state = State.QA_RELEASED;

    @Column(name = "qa_staff_id")
    private Long qaStaffId;

    @Column(name = "qa_name")
    private String qaName;

    @Column(name = "qa_at")
    private Instant qaAt;

    @Column(name = "qa_note")
    private String qaNote;

    @Column(name = "medical_staff_id")
    private Long medicalStaffId;

    @Column(name = "medical_name")
    private String medicalName;

    @Column(name = "medical_at")
    private Instant medicalAt;

    @Column(name = "medical_note")
    private String medicalNote;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected Review() {}

    Review(long unitId, Signature qa, String note) {
        this.unitId = unitId;
        this.qaStaffId = qa.signer().id();
        this.qaName = qa.signer().name();
        this.qaAt = qa.at();
        this.qaNote = note;
    }

    void decide(Outcome decided, Signature medical, String note) {
        if (state != State.QA_RELEASED) {
            throw new ReleaseRefused(Reason.ALREADY_SIGNED, medicalName, medicalAt);
        }
        if (medical.signer().id() == qaStaffId) {
            throw new ReleaseRefused(Reason.SAME_PERSON, qaName);
        }
        state = State.RELEASED;
        outcome = decided;
        medicalStaffId = medical.signer().id();
        medicalName = medical.signer().name();
        medicalAt = medical.at();
        medicalNote = note;
    }

    void moved(Instant at) {
        state = State.MOVED;
        movedAt = at;
    }

    boolean isReleased() {
        return state == State.RELEASED;
    }

    ReviewRow row() {
        return new ReviewRow(
                unitId,
                version,
                state.name(),
                qaName,
                qaAt,
                qaNote,
                medicalName,
                medicalAt,
                medicalNote,
                outcome,
                movedAt);
    }
}
