package org.cordbank.unit;

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
import java.time.LocalDate;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.PublicId;

/**
 * A unit of cord blood. It is enrolled when the bank countersigns, cleared for a kit, gets its number with the kit, is
 * collected, carried, received, prepared, frozen, examined in quarantine, released and stored; one day it is used, given
 * on or discarded. It never forgets a state: every move leaves a {@link Transition}. While a hold is open it stands still,
 * except where standing still would harm the blood.
 */
@Entity
@Table(name = "unit_units")
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_units_seq")
    @SequenceGenerator(name = "unit_units_seq", sequenceName = "unit_units_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    private Din din;

    @Column(name = "kit_number")
    private String kitNumber;

    @Enumerated(EnumType.STRING)
    private UnitStatus status = UnitStatus.ENROLLED;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "last_seq")
    private int lastSeq = 1;

    @Column(name = "last_moved_by")
    private String lastMovedBy;

    @Column(name = "open_holds")
    private int openHolds;

    @Enumerated(EnumType.STRING)
    private ProductType product;

    @Column(name = "family_account_id")
    private long familyAccountId;

    @Column(name = "contract_number")
    private String contractNumber;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "hospital_id")
    private Long hospitalId;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Column(name = "cleared_basis")
    private String clearedBasis;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Unit() {}

    Unit(EnrolUnit enrol, Actor who, Instant now) {
        this.publicId = PublicId.random();
        this.product = enrol.product();
        this.familyAccountId = enrol.familyAccountId();
        this.contractNumber = enrol.contractNumber();
        this.dueDate = enrol.dueDate();
        this.hospitalId = enrol.hospitalId();
        this.siteId = enrol.siteId();
        this.lastMovedBy = who.name();
        this.statusSince = now;
        this.recordedAt = now;
    }

    /** Goes to {@code to} or refuses; answers the line of custody to be kept. */
    Transition move(UnitStatus to, Actor who, Instant occurredAt, Instant now, String why) {
        MayMove.check(this, to);
        UnitStatus from = status;
        status = to;
        statusSince = occurredAt;
        lastMovedBy = who.name();
        lastSeq++;
        return new Transition(id, lastSeq, from, to, occurredAt, now, who, why);
    }

    Transition enrolled(Actor who) {
        return new Transition(id, lastSeq, null, status, statusSince, recordedAt, who, "");
    }

    /** The first basis stays; clearing again changes nothing. */
    boolean clear(String basis, Instant now) {
        if (clearedAt != null) {
            return false;
        }
        clearedAt = now;
        clearedBasis = basis;
        return true;
    }

    void carry(Din number, String kit) {
        din = number;
        kitNumber = kit;
    }

    void settle(Instant now) {
        if (settledAt == null) {
            settledAt = now;
        }
    }

    void held() {
        openHolds++;
    }

    /** True when that was the last hold. */
    boolean released() {
        openHolds--;
        return openHolds == 0;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Din din() {
        return din;
    }

    String kitNumber() {
        return kitNumber;
    }

    UnitStatus status() {
        return status;
    }

    ProductType product() {
        return product;
    }

    Instant statusSince() {
        return statusSince;
    }

    String lastMovedBy() {
        return lastMovedBy;
    }

    boolean cleared() {
        return clearedAt != null;
    }

    boolean onHold() {
        return openHolds > 0;
    }

    String label() {
        return row().label();
    }

    UnitRow row() {
        return new UnitRow(
                id,
                version,
                publicId.value(),
                din,
                status,
                statusSince,
                product,
                familyAccountId,
                contractNumber,
                dueDate,
                hospitalId,
                onHold(),
                siteId,
                recordedAt);
    }
}
