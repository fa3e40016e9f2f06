package org.cordbank.release;

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
import org.cordbank.identity.Signature;
import org.cordbank.release.DiscardRefused.Reason;

/** The discarding of a unit: proposed by quality, approved or refused by the medical director, done before two witnesses. */
@Entity
@Table(name = "release_discards")
class Discard {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_discards_seq")
    @SequenceGenerator(name = "release_discards_seq", sequenceName = "release_discards_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private DiscardState state = DiscardState.PROPOSED;

    @Enumerated(EnumType.STRING)
    private DiscardReason reason;

    private String basis;
    private String note;

    @Column(name = "qa_staff_id")
    private long qaStaffId;

    @Column(name = "qa_name")
    private String qaName;

    @Column(name = "qa_at")
    private Instant qaAt;

    @Column(name = "medical_staff_id")
    private Long medicalStaffId;

    @Column(name = "medical_name")
    private String medicalName;

    @Column(name = "medical_at")
    private Instant medicalAt;

    @Column(name = "medical_note")
    private String medicalNote;

    @Column(name = "done_by_id")
    private Long doneById;

    @Column(name = "done_by_name")
    private String doneByName;

    @Column(name = "first_witness_id")
    private Long firstWitnessId;

    @Column(name = "first_witness_name")
    private String firstWitnessName;

    @Column(name = "second_witness_id")
    private Long secondWitnessId;

    @Column(name = "second_witness_name")
    private String secondWitnessName;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Discard() {}

    Discard(ProposeDiscard propose, Signature qa) {
        this.unitId = propose.unitId();
        this.reason = propose.reason();
        this.basis = propose.basis().strip();
        this.note = propose.note().strip();
        this.qaStaffId = qa.signer().id();
        this.qaName = qa.signer().name();
        this.qaAt = qa.at();
    }

    /** The medical director's word; the proposer cannot give it. */
    void decide(boolean approve, String why, Signature medical) {
        if (state != DiscardState.PROPOSED) {
            throw new DiscardRefused(Reason.NOT_PROPOSED, state, medicalName == null ? qaName : medicalName);
        }
        if (medical.signer().id() == qaStaffId) {
            throw new DiscardRefused(Reason.SAME_PERSON, qaName);
        }
        state = approve ? DiscardState.APPROVED : DiscardState.REFUSED;
        medicalStaffId = medical.signer().id();
        medicalName = medical.signer().name();
        medicalAt = medical.at();
        medicalNote = why;
    }

    void done(Actor by, Signature first, Signature second, Instant now) {
        if (state != DiscardState.APPROVED) {
            throw new DiscardRefused(Reason.NOT_APPROVED, state);
        }
        if (first.signer().samePersonAs(second.signer())) {
            throw new DiscardRefused(Reason.SAME_WITNESS, first.signer().name());
        }
        state = DiscardState.DONE;
        doneById = by.id();
        doneByName = by.name();
        firstWitnessId = first.signer().id();
        firstWitnessName = first.signer().name();
        secondWitnessId = second.signer().id();
        secondWitnessName = second.signer().name();
        doneAt = now;
    }

    long unitId() {
        return unitId;
    }

    DiscardRow row() {
        return new DiscardRow(
                id,
                unitId,
                state,
                reason,
                basis,
                note,
                qaName,
                qaAt,
                medicalName,
                medicalAt,
                medicalNote,
                doneByName,
                firstWitnessName,
                secondWitnessName,
                doneAt);
    }
}
