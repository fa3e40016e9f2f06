package org.cordbank.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.identity.Actor;
import org.cordbank.quality.LotRefused.Reason;

/** A lot of a reagent or consumable: received, released by QA, used until its last day. */
@Entity(name = "QualityLot")
@Table(name = "quality_lots")
class Lot {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_lots_seq")
    @SequenceGenerator(name = "quality_lots_seq", sequenceName = "quality_lots_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "lot_no")
    private String lotNo;

    private String item;

    @Column(name = "item_zh")
    private String itemZh;

    @Column(name = "item_en")
    private String itemEn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "released_by_name")
    private String releasedByName;

    protected Lot() {}

    Lot(ReceiveLot receive, Instant now) {
        this.lotNo = receive.lotNo();
        this.item = receive.item();
        this.itemZh = receive.itemZh();
        this.itemEn = receive.itemEn();
        this.expiresOn = receive.expiresOn();
        this.receivedAt = now;
    }

    void release(Actor who, Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
            releasedBy = who.id();
            releasedByName = who.name();
        }
    }

    /** Refuses a lot that may not be used for {@code neededItem} (null: for anything) on {@code day}. */
    void checkUse(String neededItem, LocalDate day) {
        if (neededItem != null && !neededItem.equals(item)) {
            throw new LotRefused(Reason.WRONG_ITEM, lotNo, item, neededItem);
        }
        if (releasedAt == null) {
            throw new LotRefused(Reason.NOT_RELEASED, lotNo);
        }
        if (day.isAfter(expiresOn)) {
            throw new LotRefused(Reason.EXPIRED, lotNo, expiresOn);
        }
    }

    Fitness fitness(LocalDate today, int soonDays) {
        Fitness byDate = Fitness.until(expiresOn, today, soonDays);
        return byDate != Fitness.ENDED && releasedAt == null ? Fitness.NOT_RELEASED : byDate;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    LotRow row() {
        return new LotRow(id, version, lotNo, item, itemZh, itemEn, expiresOn, receivedAt, releasedAt, releasedByName);
    }
}
