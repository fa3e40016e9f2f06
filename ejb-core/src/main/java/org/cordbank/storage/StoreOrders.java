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
import org.cordbank.identity.CurrentActor;
import org.cordbank.storage.MoveRefused.Reason;
import org.cordbank.unit.BagRow;
import org.cordbank.unit.UnitRegister;

/** What other rooms ask of the store, inside their own transaction: where a unit lies, a reservation, a move order. */
@ApplicationScoped
public class StoreOrders {
    private static final int TRIES = 20;

    @Inject
    private Shelves shelves;

    @Inject
    private UnitRegister units;

    @Inject
    private Vessels vessels;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Where the unit's bags lie and what is reserved for them. */
    public List<PlacementRow> placements(long unitId) {
        return shelves.placements(unitId);
    }

    /** True when each of the unit's bags could get a position of the zone now. */
    public boolean roomFor(long unitId, Zone zone) {
        int bags = units.bags(unitId).size();
        return shelves.free(open(zone), bags).size() >= bags;
    }

    private List<Long> open(Zone zone) {
        return vessels.list(zone.name()).stream()
                .filter(VesselRow::open)
                .map(VesselRow::id)
                .toList();
    }

    /**
     * Reserves a position of {@code zone} for each of the unit's bags and orders the two-person moves. Refused when a bag is
     * not in the store, an order is open already, or the zone is full; then nothing was reserved.
     */
    public void orderMoves(long unitId, Zone zone, String why) {
        if (!shelves.openOrdersOf(unitId).isEmpty()) {
            throw new MoveRefused(Reason.ALREADY_ORDERED, units.unit(unitId).din());
        }
        for (BagRow bag : units.bags(unitId)) {
            Shelves.Occupant held = shelves.of(bag.id(), "HELD")
                    .orElseThrow(() -> new MoveRefused(Reason.NOT_IN_STORE, bag.din(), "-"));
            long to = reserve(bag, zone);
            shelves.add(new MoveOrder(
                    unitId, bag.id(), held.positionId(), to, why, current.get().name(), clock.instant()));
            trail.record(AuditAct.on("unit", unitId, "order-move")
                    .because(why)
                    .with("bag", bag.division())
                    .with("position", shelves.position(to).address()));
        }
    }

    /** True when no move of the unit is open. */
    public boolean settled(long unitId) {
        return shelves.openOrdersOf(unitId).isEmpty();
    }

    /**
     * The unit's bags leave the store for good: their positions and what was reserved for them are free again, open moves
     * are called off. A unit that never lay in the store has nothing to leave.
     */
    public void takeOut(long unitId, String why, String secondName) {
        Instant now = clock.instant();
        shelves.openOrdersOf(unitId)
                .forEach(open -> shelves.order(open.id()).orElseThrow().callOff(now));
        for (BagRow bag : units.bags(unitId)) {
            shelves.of(bag.id(), "RESERVED").ifPresent(held -> shelves.vacate(held.positionId(), bag.id(), "RESERVED"));
            shelves.of(bag.id(), "HELD").ifPresent(held -> {
                shelves.vacate(held.positionId(), bag.id(), "HELD");
                Movement.Hands two = new Movement.Hands(current.get().name(), secondName, now);
                shelves.add(new Movement(unitId, bag.id(), held.positionId(), null, two, null, why));
                trail.record(AuditAct.on("unit", unitId, "take-out")
                        .because(why)
                        .with("bag", bag.division())
                        .with(
                                "position.old",
                                shelves.position(held.positionId()).address()));
            });
        }
    }

    private long reserve(BagRow bag, Zone zone) {
        String by = current.get().name();
        List<Long> among = open(zone);
        List<Shelves.Free> free = shelves.free(among, TRIES);
        // Who reads twenty free positions and finds all of them taken meanwhile reads on behind them.
        while (!free.isEmpty()) {
            for (Shelves.Free position : free) {
                if (shelves.occupy(position.id(), bag.id(), bag.unitId(), "RESERVED", clock.instant(), by)) {
                    return position.id();
                }
            }
            free = shelves.free(among, free.size() + TRIES);
        }
        throw new MoveRefused(Reason.NO_FREE_POSITION, zone);
    }
}
