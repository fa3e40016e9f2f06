package org.cordbank.quality;

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

/**
 * A deviation: opened by whoever met it, disposed by QA (a critical one by QA and then the medical director), sent to
 * rework as often as needed, closed once and never opened again.
 */
@Entity
@Table(name = "quality_deviations")
class Deviation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_deviations_seq")
    @SequenceGenerator(name = "quality_deviations_seq", sequenceName = "quality_deviations_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;
    private String category;
    private boolean critical;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private DeviationState state = DeviationState.NEW;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(name = "disposed_at")
    private Instant disposedAt;

    @Column(name = "disposed_by")
    private Long disposedBy;

    @Column(name = "disposed_by_name")
    private String disposedByName;

    @Column(name = "disposition_reason")
    private String dispositionReason;

    protected Deviation() {}

    Deviation(String number, boolean critical, OpenDeviation open, Actor who, Instant now) {
        this.number = number;
        this.critical = critical;
        this.category = open.category();
        this.subjectType = open.subjectType();
        this.subjectId = open.subjectId();
        this.title = open.title();
        this.description = open.description();
        this.openedAt = now;
        this.openedBy = who.id();
        this.openedByName = who.name();
    }

    /** Keeps the verdict and answers whether it takes effect now, or waits for the medical director. */
    boolean dispose(Disposition verdict, String reason, Actor who, boolean director, Instant now) {
        boolean agreed = !critical || verdict == disposition && state == DeviationState.VERIFYING && director;
        state = next(verdict, agreed, director);
        disposition = verdict;
        dispositionReason = reason;
        disposedAt = now;
        disposedBy = who.id();
        disposedByName = who.name();
        return agreed;
    }

    private DeviationState next(Disposition verdict, boolean agreed, boolean director) {
        DeviationState to = verdict.closes() ? DeviationState.CLOSED : DeviationState.ACTION;
        if (!agreed) {
            // a director of another mind sends it back to QA; QA's own verdict waits for the director
            to = director ? DeviationState.INVESTIGATING : DeviationState.VERIFYING;
        }
        if (to != state && !state.canBecome(to)) {
            throw new IllegalStateException("A deviation does not go from " + state + " to " + to);
        }
        return to;
    }

    boolean closed() {
        return state == DeviationState.CLOSED;
    }

    boolean accepted() {
        return closed() && disposition == Disposition.ACCEPT;
    }

    boolean waitsForDirector() {
        return state == DeviationState.VERIFYING;
    }

    boolean disposedBy(Actor who) {
        return disposedBy != null && disposedBy == who.id();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean critical() {
        return critical;
    }

    DeviationOpened opened() {
        return new DeviationOpened(id, number, subjectType, subjectId);
    }

    DeviationDisposed disposed() {
        return new DeviationDisposed(id, subjectType, subjectId, disposition, dispositionReason);
    }

    DeviationRow row() {
        return new DeviationRow(
                id,
                version,
                number,
                category,
                critical,
                subjectType,
                subjectId,
                title,
                description,
                state,
                openedAt,
                openedByName,
                disposition,
                disposedAt,
                disposedByName,
                dispositionReason);
    }
}
