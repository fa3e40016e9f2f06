package org.cordbank.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Signature;
import org.cordbank.storage.MoveRefused.Reason;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** Carrying a bag from its position to the one reserved for it. */
@ApplicationScoped
class Moving {
    @Inject
    private Shelves shelves;

    @Inject
    private Placing placing;

    @Inject
    private UnitRegister units;

    @Inject
    private ColdLimits cold;

    @Inject
    private Hands hands;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<MoveCompleted> completed;

    PlacementRow complete(CompleteMove command, Signature second) {
        MoveOrder order = shelves.order(command.orderId())
                .filter(MoveOrder::isOpen)
                .orElseThrow(() -> new MoveRefused(Reason.NO_OPEN_ORDER, command.orderId()));
        UnitRow unit = units.lock(order.unitId());
        Position from = shelves.position(order.fromPositionId());
        Position to = shelves.position(order.toPositionId());
        check(command, order, from, to);
        cold.judge(unit.id(), command.outOfColdSeconds());
        Instant now = clock.instant();
        order.complete(now, command.outOfColdSeconds());
        if (!shelves.vacate(from.id(), order.bagId(), "HELD")) {
            throw new MoveRefused(Reason.NOT_IN_STORE, unit.din(), from.address());
        }
        if (!shelves.settle(to.id(), order.bagId(), now, hands.first())) {
            throw placing.taken(to);
        }
        Movement.Hands two = new Movement.Hands(hands.first(), second.signer().name(), now);
        shelves.add(new Movement(
                unit.id(), order.bagId(), from.id(), to.id(), two, command.outOfColdSeconds(), order.why()));
        completed.fire(new MoveCompleted(unit.id(), order.bagId(), from.address(), to.address(), now));
        trail.record(AuditAct.on("unit", unit.id(), "move")
                .because(order.why())
                .with("position.old", from.address())
                .with("position", to.address())
                .with("out_of_cold_s", command.outOfColdSeconds())
                .signed(second.spend()));
        return new PlacementRow(order.bagId(), to.address(), "HELD", now, hands.first());
    }

    private void check(CompleteMove command, MoveOrder order, Position from, Position to) {
        if (units.scanned(command.scannedDin()).id() != order.unitId()) {
            throw new MoveRefused(
                    Reason.WRONG_BAG,
                    command.scannedDin(),
                    units.unit(order.unitId()).din());
        }
        if (!placing.known(command.scannedFrom()).id().equals(from.id())) {
            throw new MoveRefused(Reason.WRONG_SOURCE, command.scannedFrom(), from.address());
        }
        if (!placing.known(command.scannedTo()).id().equals(to.id())) {
            throw new MoveRefused(Reason.WRONG_TARGET, command.scannedTo(), to.address());
        }
    }
}
