package org.cordbank.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.identity.Actor;

/** The head of an entry in the books; written once. */
@Entity
@Table(name = "ledger_entries")
class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entries_seq")
    @SequenceGenerator(name = "ledger_entries_seq", sequenceName = "ledger_entries_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "entry_text")
    private String text;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "fund_id")
    private Long fundId;

    @Column(name = "reverses_entry_id")
    private Long reverses;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private long actorId;

    protected Entry() {}

    Entry(LedgerEntry entry, Long fund, Instant now, Actor who) {
        fundId = fund;
        subjectType = entry.subjectType();
        subjectId = entry.subjectId();
        text = entry.text();
        businessDate = entry.on();
        recordedAt = now;
        actorKind = who.kind().name();
        actorId = who.id();
    }

    /** This entry takes {@code other} back. */
    Entry reversing(long other) {
        reverses = other;
        return this;
    }

    Long id() {
        return id;
    }
}
