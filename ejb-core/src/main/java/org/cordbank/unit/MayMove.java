package org.cordbank.unit;

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
        if (!unit.status().canBecome(to)) {
            throw new UnitMoveRefused(
                    Reason.WRONG_STATE, unit.label(), unit.status(), to, unit.lastMovedBy(), unit.statusSince());
        }
        if (!to.suits(unit.product())) {
            throw new UnitMoveRefused(Reason.WRONG_PRODUCT, unit.label(), unit.product(), to);
        }
        if (unit.onHold() && !IN_SPITE_OF_A_HOLD.contains(to)) {
            throw new UnitMoveRefused(Reason.ON_HOLD, unit.label(), to);
        }
    }
}
