package org.cordbank.lab.freezing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.freezing.FreezingRefused.Reason;
import org.cordbank.lab.processing.Preparations;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Only a fully prepared unit that nothing holds goes into a freezer, and not everybody judges every curve. */
@ApplicationScoped
class MayFreeze {
    @Inject
    private RunBook book;

    @Inject
    private Preparations preparations;

    @Inject
    private CurrentActor current;

    void check(long runId, UnitRow unit, String slot) {
        if (unit.status() != UnitStatus.PROCESSING) {
            throw new FreezingRefused(
                    unit.status() == UnitStatus.FREEZING ? Reason.ALREADY_LOADED : Reason.UNIT_STATE,
                    unit.label(),
                    unit.status());
        }
        if (!preparations.complete(unit.id())) {
            throw new FreezingRefused(Reason.NOT_PREPARED, unit.label());
        }
        if (unit.onHold()) {
            throw new FreezingRefused(Reason.ON_HOLD, unit.label());
        }
        if (slot == null || slot.isBlank()) {
            throw new FreezingRefused(Reason.SLOT_MISSING);
        }
        book.loads(runId).stream()
                .filter(load -> load.slot().equalsIgnoreCase(slot.strip()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new FreezingRefused(Reason.SLOT_TAKEN, slot.strip(), taken.unit());
                });
    }

    /** A curve out of limit, and one that was refused before, is judged by quality assurance; an accepted one stands. */
    void judge(FreezingRun run, CurveRow curve) {
        if (run.state() == RunState.ACCEPTED) {
            throw new FreezingRefused(Reason.ALREADY_JUDGED, run.number());
        }
        Actor judge = current.get();
        boolean quality = judge.has(Role.QA) || judge.has(Role.MEDICAL_DIRECTOR);
        if (!quality && (!curve.withinLimits() || run.state() == RunState.REFUSED)) {
            throw new FreezingRefused(Reason.ONLY_QUALITY, run.number());
        }
    }
}
