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

/**
 * A working period of one site's preparation laboratory: opened, prepared by its steps, worked in, closed. A site has one
 * open shift at a time; it pins the version of the catalogue it was opened with.
 */
@Entity
@Table(name = "lab_shifts")
class Shift {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lab_shifts_seq")
    @SequenceGenerator(name = "lab_shifts_seq", sequenceName = "lab_shifts_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "site_id")
    private long siteId;

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

    protected Shift() {}

    Shift(String number, Actor opener, int templateVersion, Instant now) {
        this.number = number;
        this.siteId = opener.siteId();
        this.templateVersion = templateVersion;
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

    long siteId() {
        return siteId;
    }

    String number() {
        return number;
    }

    int templateVersion() {
        return templateVersion;
    }

    ShiftRow row() {
        return new ShiftRow(id, version, number, siteId, openedAt, openedByName, closedAt);
    }
}
