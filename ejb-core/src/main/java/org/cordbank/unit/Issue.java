package org.cordbank.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.Din;

/** A line of the register of issued units; written once. */
@Entity
@Table(name = "unit_issues")
class Issue {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_issues_seq")
    @SequenceGenerator(name = "unit_issues_seq", sequenceName = "unit_issues_seq", allocationSize = 50)
    private Long id;

    private Din din;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String hospital;

    @Column(name = "recipient_index")
    private byte[] recipientIndex;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    protected Issue() {}

    Issue(EnterIssue entered, String hospital, Long unitId, byte[] recipientIndex, Instant now, Actor who) {
        din = entered.din();
        this.unitId = unitId;
        issuedOn = entered.issuedOn();
        this.hospital = hospital;
        this.recipientIndex = recipientIndex.clone();
        recordedAt = now;
        recordedBy = who.id();
        recordedByName = who.name();
    }

    Long id() {
        return id;
    }

    boolean wasFor(byte[] index) {
        return Arrays.equals(recipientIndex, index);
    }

    IssueRow row() {
        return new IssueRow(id, din, issuedOn, hospital, recordedAt, recordedByName);
    }
}
