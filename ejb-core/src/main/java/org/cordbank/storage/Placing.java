package org.cordbank.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.coldchain.Vessels;
import org.cordbank.identity.Signature;
import org.cordbank.storage.PlacingRefused.Reason;
import org.cordbank.unit.BagRow;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Putting a frozen bag into quarantine. */
@ApplicationScoped
class Placing {
    @Inject
    private Shelves shelves;

    @Inject
    private UnitRegister units;

    @Inject
    private Vessels vessels;

    @Inject
    private ColdLimits cold;

    @Inject
    private Hands hands;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    UnitRow scanned(String din) {
        return units.scanned(din);
    }

    String din(long unitId) {
        return units.unit(unitId).din().print();
    }

    List<String> free(Zone zone, int most) {
        List<Long> open = vessels.list(zone.name()).stream()
                .filter(VesselRow::open)
                .map(VesselRow::id)
                .toList();
        return shelves.free(open, most).stream().map(Shelves.Free::address).toList();
    }

    PlacementRow place(PlaceBag command, Signature second) {
        UnitRow unit = units.lock(scanned(command.scannedDin()).id());
        if (unit.status() != UnitStatus.FREEZING) {
            throw new PlacingRefused(Reason.WRONG_STATE, command.scannedDin(), unit.status());
        }
        if (units.freezing(unit.id()).isEmpty()) {
            throw new PlacingRefused(Reason.NOT_FROZEN, command.scannedDin());
        }
        BagRow bag = bag(unit, command.division());
        Position position = target(command.scannedPosition(), Zone.QUAR);
        cold.judge(unit.id(), command.outOfColdSeconds());
        Instant now = clock.instant();
        shelves.of(bag.id(), "HELD").ifPresent(held -> {
            String where = shelves.position(held.positionId()).address();
            throw new PlacingRefused(Reason.BAG_ALREADY_PLACED, command.scannedDin(), where);
        });
        if (!shelves.occupy(position.id(), bag.id(), unit.id(), "HELD", now, hands.first())) {
            throw taken(position);
        }
        Movement.Hands two = new Movement.Hands(hands.first(), second.signer().name(), now);
        shelves.add(
                new Movement(unit.id(), bag.id(), null, position.id(), two, command.outOfColdSeconds(), "quarantine"));
        if (everyBagHeld(unit)) {
            units.move(unit.id(), UnitStatus.QUARANTINE, position.address());
        }
        trail.record(AuditAct.on("unit", unit.id(), "place")
                .with("bag", bag.division())
                .with("position", position.address())
                .with("out_of_cold_s", command.outOfColdSeconds())
                .signed(second.spend()));
        return new PlacementRow(bag.id(), position.address(), "HELD", now, hands.first());
    }

    /** The position behind a scan, open and of the zone; refused with what is wrong with it. */
    Position target(String scanned, Zone zone) {
        Position position = known(scanned);
        if (position.blockedWhy() != null) {
            throw new PlacingRefused(Reason.POSITION_BLOCKED, position.address(), position.blockedWhy());
        }
        VesselRow vessel = vessels.require(position.vesselId());
        if (!vessel.open()) {
            throw new PlacingRefused(Reason.VESSEL_CLOSED, position.address());
        }
        if (!zone.name().equals(vessel.zone())) {
            throw new PlacingRefused(Reason.WRONG_ZONE, position.address(), Zone.valueOf(vessel.zone()), zone);
        }
        return position;
    }

    Position known(String scanned) {
        StoragePosition address = StoragePosition.of(scanned);
        return shelves.at(address)
                .orElseThrow(
                        () -> new ScanPositionRefused(ScanPositionRefused.Reason.UNKNOWN_POSITION, address.value()));
    }

    /** The refusal that says who was faster and when. */
    PlacingRefused taken(Position position) {
        return shelves.occupant(position.id())
                .map(row -> new PlacingRefused(
                        "RESERVED".equals(row.kind()) ? Reason.POSITION_RESERVED : Reason.POSITION_TAKEN,
                        position.address(),
                        row.by(),
                        row.since(),
                        units.unit(row.unitId()).din()))
                .orElseGet(() -> new PlacingRefused(Reason.POSITION_TAKEN, position.address(), "-", "-", "-"));
    }

    private BagRow bag(UnitRow unit, String division) {
        return units.bags(unit.id()).stream()
                .filter(bag -> bag.division().equals(division))
                .findFirst()
                .orElseThrow(() -> new PlacingRefused(Reason.NO_SUCH_BAG, unit.din(), division));
    }

    private boolean everyBagHeld(UnitRow unit) {
        return units.bags(unit.id()).stream()
                .allMatch(bag -> shelves.of(bag.id(), "HELD").isPresent());
    }
}
