package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cordbank.identity.Actor;

/** Units prepared together in one shift: opened, loaded, centrifuged together, closed. */
@Entity
@Table(name = "lab_batches")
class Batch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lab_batches_seq")
    @SequenceGenerator(name = "lab_batches_seq", sequenceName = "lab_batches_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "shift_id")
    private long shiftId;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Batch() {}

    Batch(String number, Shift shift, Actor opener, Instant now) {
        this.number = number;
        this.shiftId = shift.id();
        this.templateVersion = shift.templateVersion();
        this.openedAt = now;
        this.openedBy = opener.id();
        this.openedByName = opener.name();
    }

    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long shiftId() {
        return shiftId;
    }

    int templateVersion() {
        return templateVersion;
    }

    BatchRow row(String shiftNumber, int units) {
        return new BatchRow(id, number, shiftId, shiftNumber, openedAt, openedByName, closedAt, units);
    }
}
