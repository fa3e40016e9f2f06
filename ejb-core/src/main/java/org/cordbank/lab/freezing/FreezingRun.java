package org.cordbank.lab.freezing;

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

/** One run of a controlled-rate freezer: opened, loaded, its curve imported, judged by a person. */
@Entity
@Table(name = "lab_freezing_runs")
class FreezingRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lab_freezing_runs_seq")
    @SequenceGenerator(name = "lab_freezing_runs_seq", sequenceName = "lab_freezing_runs_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "equipment_no")
    private String equipmentNo;

    @Column(name = "program_version")
    private int programVersion;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "curve_revision")
    private int curveRevision;

    protected FreezingRun() {}

    FreezingRun(String number, Actor opener, String equipmentNo, int programVersion, Instant now) {
        this.number = number;
        this.siteId = opener.siteId();
        this.equipmentNo = equipmentNo;
        this.programVersion = programVersion;
        this.state = RunState.OPEN;
        this.openedAt = now;
        this.openedBy = opener.id();
        this.openedByName = opener.name();
    }

    /** Takes a further curve; answers its revision. */
    int takeCurve() {
        state = RunState.IMPORTED;
        curveRevision++;
        return curveRevision;
    }

    void judge(boolean accepted) {
        state = accepted ? RunState.ACCEPTED : RunState.REFUSED;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    RunState state() {
        return state;
    }

    int curveRevision() {
        return curveRevision;
    }

    int programVersion() {
        return programVersion;
    }

    RunRow row(int loaded) {
        return new RunRow(id, number, equipmentNo, state, openedAt, openedByName, loaded);
    }
}
