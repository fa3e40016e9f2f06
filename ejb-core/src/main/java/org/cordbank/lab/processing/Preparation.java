package org.cordbank.lab.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The preparation of one unit: started with its first own step, which pins the catalogue's version; completed by its last. */
@Entity
@Table(name = "lab_preparations")
class Preparation {
    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Version
    private int version;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Preparation() {}

    Preparation(long unitId, int templateVersion, Instant now) {
        this.unitId = unitId;
        this.templateVersion = templateVersion;
        this.startedAt = now;
    }

    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }

    int templateVersion() {
        return templateVersion;
    }

    Instant completedAt() {
        return completedAt;
    }
}
