package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Din;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.unit.UnitMoveRefused.Reason;

/**
 * The verbs other rooms have for a unit, each inside the caller's transaction, each leaving a row in the audit trail.
 * Every verb that changes a unit locks it first, so that of two people one acts and the other reads who was faster.
 */
@ApplicationScoped
public class UnitRegister {
    @Inject
    private Units units;

    @Inject
    private Scans scans;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> news;

    /** Enrols a unit and answers its id. */
    public long enrol(EnrolUnit enrol) {
        Actor who = actor.get();
        Unit unit = new Unit(enrol, who, clock.instant());
        units.add(unit);
        units.flush();
        units.add(unit.enrolled(who));
        UnitRow row = unit.row();
        audit.record(AuditAct.on("unit", row.id(), "enrol")
                .with("contract", row.contractNumber())
                .with("product", row.product()));
        news.fire(new UnitEnrolled(row.id(), row.publicId(), row.familyAccountId(), row.contractNumber()));
        return row.id();
    }

    /** @throws UnitMoveRefused {@code UNKNOWN} when there is no such unit */
    public UnitRow unit(long unitId) {
        return known(unitId).row();
    }

    /** Several units in the order asked for, read together; one that is not known is left out. */
    public List<UnitRow> units(List<Long> unitIds) {
        return units.inOrder(unitIds).stream().map(Unit::row).toList();
    }

    public Optional<UnitRow> byDin(Din din) {
        return units.byDin(din).map(Unit::row);
    }

    public Optional<UnitRow> byContract(String contractNumber) {
        return units.byContract(contractNumber).map(Unit::row);
    }

    public Optional<UnitRow> byKit(String kitNumber) {
        return units.byKit(kitNumber).map(Unit::row);
    }

    public List<UnitRow> ofFamily(long familyAccountId) {
        return units.ofFamily(familyAccountId).stream().map(Unit::row).toList();
    }

    /**
     * The unit a station scanned or typed: the barcode's text, or the number with or without its check character.
     *
     * @throws ScanRefused naming what was scanned instead
     */
    public UnitRow scanned(String scannedText) {
        return scans.unit(scannedText).row();
    }

    /** The unit as it stands now, locked until the transaction ends: for acts that must not race. */
    public UnitRow lock(long unitId) {
        return locked(unitId).row();
    }

    /** The next number of a site: facility in force, year by the bank's clock, serial. Drawn once, never given back. */
    public Din nextDin(long siteId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
        String facility = units.facility(siteId, today)
                .orElseThrow(() -> new IllegalStateException("No facility number in force for site " + siteId));
        return Din.numbered(facility, today.getYear(), units.nextSerial());
    }

    /** Clears a unit for a kit, naming on what ground (a payment, a public programme). Clearing twice changes nothing. */
    public void clearForKit(long unitId, String basis) {
        if (locked(unitId).clear(basis, clock.instant())) {
            audit.record(AuditAct.on("unit", unitId, "clear-for-kit").because(basis));
        }
    }

    public boolean clearedForKit(long unitId) {
        return known(unitId).cleared();
    }

    /**
     * Binds a kit and its number to an enrolled unit.
     *
     * @throws UnitMoveRefused {@code NOT_CLEARED}, {@code DIN_TAKEN} or as {@link #move(long, UnitStatus, String)}
     */
    public void bindKit(long unitId, Din din, String kitNumber) {
        Unit unit = locked(unitId);
        if (!unit.cleared()) {
            throw new UnitMoveRefused(Reason.NOT_CLEARED, unit.label());
        }
        if (units.byDin(din).filter(other -> !other.id().equals(unitId)).isPresent()) {
            throw new UnitMoveRefused(Reason.DIN_TAKEN, din.print());
        }
        MayMove.check(unit, UnitStatus.KIT_ISSUED);
        unit.carry(din, kitNumber);
        go(unit, UnitStatus.KIT_ISSUED, clock.instant(), kitNumber);
    }

    /** Keeps the collection facts; the unit is collected as of the time of collection. */
    public void collected(long unitId, CollectionFacts facts) {
        Unit unit = locked(unitId);
        MayMove.check(unit, UnitStatus.COLLECTED);
        units.add(new Collection(unitId, facts, clock.instant()));
        go(unit, UnitStatus.COLLECTED, facts.collectedAt(), "");
    }

    public Optional<CollectionFacts> collectionFacts(long unitId) {
        return units.collection(unitId).map(Collection::facts);
    }

    /**
     * Every other change of state.
     *
     * @throws UnitMoveRefused {@code WRONG_STATE} naming the present state, who brought it there and when, {@code
     *     WRONG_PRODUCT}, {@code ON_HOLD}
     */
    public void move(long unitId, UnitStatus to, String why) {
        go(locked(unitId), to, clock.instant(), why);
    }

    /**
     * As {@link #move(long, UnitStatus, String)}, from a page that showed the unit in {@code seenVersion}.
     *
     * @throws UnitMoveRefused {@code CHANGED_MEANWHILE} naming who moved it and where it stands
     */
    public void move(long unitId, int seenVersion, UnitStatus to, String why) {
        Unit unit = locked(unitId);
        if (unit.version() != seenVersion) {
            throw new UnitMoveRefused(
                    Reason.CHANGED_MEANWHILE, unit.label(), unit.lastMovedBy(), unit.status(), unit.statusSince());
        }
        go(unit, to, clock.instant(), why);
    }

    /** The bag hangs in its long-term position: the family now reads that it is stored. */
    public void settled(long unitId) {
        locked(unitId).settle(clock.instant());
        audit.record(AuditAct.on("unit", unitId, "settle"));
    }

    /** Places a hold; a deviation that already holds the unit holds it once. Answers the hold's id. */
    public long hold(long unitId, HoldReason reason, String note, Long deviationId) {
        Unit unit = locked(unitId);
        Optional<Hold> standing = deviationId == null
                ? Optional.empty()
                : units.openHoldsOf(deviationId).stream()
                        .filter(hold -> hold.unitId() == unitId)
                        .findFirst();
        if (standing.isPresent()) {
            return standing.get().id();
        }
        Hold hold = new Hold(unitId, reason, note, deviationId, actor.get().name(), clock.instant());
        units.add(hold);
        unit.held();
        audit.record(AuditAct.on("unit", unitId, "hold")
                .because(note)
                .with("reason", reason)
                .with("hold", hold.id())
                .with("deviation", deviationId));
        news.fire(new UnitHeld(unitId, hold.id(), reason, note));
        return hold.id();
    }

    /**
     * Lifts a hold.
     *
     * @throws HoldRefused {@code UNKNOWN}, {@code LIFTED_ALREADY} naming who and when, {@code DEVIATION_OPEN} while the
     *     deviation that placed it is not accepted
     */
    public void lift(long holdId, String why) {
        Hold hold = units.hold(holdId).orElseThrow(() -> new HoldRefused(HoldRefused.Reason.UNKNOWN, holdId));
        long unitId = hold.unitId();
        Unit unit = locked(unitId);
        units.refreshed(hold);
        if (hold.deviationId() != null && !deviations.accepted(hold.deviationId())) {
            throw new HoldRefused(HoldRefused.Reason.DEVIATION_OPEN, hold.row().note());
        }
        hold.lift(actor.get().name(), why, clock.instant());
        boolean free = unit.released();
        audit.record(AuditAct.on("unit", unitId, "lift-hold").because(why).with("hold", holdId));
        news.fire(new UnitReleased(unitId, holdId, why, free));
    }

    /** All holds ever placed, oldest first. */
    public List<HoldRow> holds(long unitId) {
        return units.holds(unitId).stream().map(Hold::row).toList();
    }

    /** Records a specimen under its own label; a label is given once in the bank. */
    public void addSpecimen(long unitId, SpecimenKind kind, String label, String where) {
        units.add(new Specimen(unitId, kind, label, where, actor.get().name(), clock.instant()));
        audit.record(AuditAct.on("unit", unitId, "add-specimen")
                .with("kind", kind)
                .with("label", label)
                .with("place", where));
    }

    public List<SpecimenRow> specimens(long unitId) {
        return units.specimens(unitId).stream().map(Specimen::row).toList();
    }

    /** Records a bag; each division of a unit exists once. Answers the bag's id. */
    public long addBag(long unitId, String division, BigDecimal volumeMl) {
        Bag bag = new Bag(locked(unitId).id(), division, volumeMl, clock.instant());
        units.add(bag);
        audit.record(AuditAct.on("unit", unitId, "add-bag")
                .with("division", division)
                .with("volume_ml", volumeMl));
        return bag.id();
    }

    public List<BagRow> bags(long unitId) {
        Din din = known(unitId).din();
        return units.bags(unitId).stream().map(bag -> bag.row(din)).toList();
    }

    public Optional<BagRow> bag(long bagId) {
        return units.bag(bagId).map(bag -> bag.row(known(bag.unitId()).din()));
    }

    /** Keeps the accepted freezing verdict; a unit is frozen once. */
    public void acceptFreezing(long unitId, String verdict, long runId, Instant frozenAt) {
        locked(unitId);
        units.add(new Freezing(unitId, verdict, runId, frozenAt, actor.get().name(), clock.instant()));
        audit.record(AuditAct.on("unit", unitId, "accept-freezing")
                .with("verdict", verdict)
                .with("run", runId)
                .at(frozenAt));
    }

    public Optional<FreezingFact> freezing(long unitId) {
        return units.freezing(unitId).map(Freezing::fact);
    }

    private void go(Unit unit, UnitStatus to, Instant occurredAt, String why) {
        UnitStatus from = unit.status();
        Transition made = unit.move(to, actor.get(), occurredAt, clock.instant(), why);
        units.add(made);
        write(unit);
        audit.record(AuditAct.on("unit", unit.id(), "move")
                .because(why)
                .at(occurredAt)
                .with("status.old", from)
                .with("status", to)
                .with("din", unit.din()));
        news.fire(made.news());
    }

    private void write(Unit unit) {
        try {
            units.flush();
        } catch (PersistenceException taken) {
            if (unit.status() == UnitStatus.KIT_ISSUED) {
                throw new UnitMoveRefused(Reason.DIN_TAKEN, unit.label());
            }
            throw taken;
        }
    }

    private Unit known(long unitId) {
        return units.unit(unitId).orElseThrow(() -> new UnitMoveRefused(Reason.UNKNOWN, unitId));
    }

    private Unit locked(long unitId) {
        return units.locked(unitId).orElseThrow(() -> new UnitMoveRefused(Reason.UNKNOWN, unitId));
    }
}
