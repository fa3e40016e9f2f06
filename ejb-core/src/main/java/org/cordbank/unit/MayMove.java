package org.cordbank.unit;

import java.util.Optional;
import java.util.Set;
import org.cordbank.unit.UnitMoveRefused.Reason;

/**
 * The unit may move when the table of transitions says so, its product may stand there and no hold is open. A hold does
 * not stop what keeps blood from harm: it is still recorded, carried, received, set aside, put from the freezer into
 * nitrogen, brought before the quality review where holds are looked into, and discarded.
 */
final class MayMove {
    private static final Set<UnitStatus> IN_SPITE_OF_A_HOLD = Set.of(
            UnitStatus.COLLECTED,
            UnitStatus.NOT_COLLECTED,
            UnitStatus.IN_TRANSIT,
            UnitStatus.RECEIVED,
            UnitStatus.PRELIM_FAIL,
            UnitStatus.QUARANTINE,
            UnitStatus.QA_REVIEW,
            UnitStatus.DISCARDED);

    private MayMove() {}

    static void check(Unit unit, UnitStatus to) {
        refusal(unit.status(), to, unit.product(), unit.onHold()).ifPresent(reason -> {
            throw refused(unit, to, reason);
        });
    }

    /** Why a unit may not go from one state to another; empty when it may. */
    static Optional<Reason> refusal(UnitStatus from, UnitStatus to, ProductType product, boolean onHold) {
        if (!from.canBecome(to)) {
            return Optional.of(Reason.WRONG_STATE);
        }
        if (!to.suits(product)) {
            return Optional.of(Reason.WRONG_PRODUCT);
        }
        return onHold && !IN_SPITE_OF_A_HOLD.contains(to) ? Optional.of(Reason.ON_HOLD) : Optional.empty();
    }

    private static UnitMoveRefused refused(Unit unit, UnitStatus to, Reason reason) {
        return switch (reason) {
            case WRONG_PRODUCT -> new UnitMoveRefused(reason, unit.label(), unit.product(), to);
            case ON_HOLD -> new UnitMoveRefused(reason, unit.label(), to);
            default ->
                new UnitMoveRefused(reason, unit.label(), unit.status(), to, unit.lastMovedBy(), unit.statusSince());
        };
    }
}
