package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.lab.processing.StepRefused.Reason;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** A unit is worked on at the bench only in a batch, by a gowned person, while nothing holds it. */
@ApplicationScoped
class MayWork {
    @Inject
    private Worksheets worksheets;

    @Inject
    private CurrentActor current;

    void check(UnitRow unit, Progress progress, Step step) {
        StepRefused refusal = waiting(unit, progress, step);
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Why the unit cannot be worked on now; null when it can. */
    StepRefused waiting(UnitRow unit, Progress progress, Step step) {
        if (unit.status() != UnitStatus.REGISTERED && unit.status() != UnitStatus.PROCESSING) {
            return new StepRefused(Reason.UNIT_STATE, unit.label(), unit.status());
        }
        Optional<BatchUnit> stay =
                worksheets.staysOf(unit.id()).stream().filter(BatchUnit::isIn).findFirst();
        if (stay.isEmpty()) {
            return new StepRefused(Reason.NOT_IN_A_BATCH, unit.label());
        }
        StepRefused standing = standing(unit, progress.row(step.no()), step);
        if (standing != null) {
            return standing;
        }
        return gowned(stay.get())
                ? null
                : new StepRefused(Reason.GOWNING_MISSING, current.get().name());
    }

    private static StepRefused standing(UnitRow unit, StepRow row, Step step) {
        if (row.outcome() == Outcome.FAIL) {
            return new StepRefused(Reason.WAITS_FOR_DISPOSITION, step.title(), step.en());
        }
        if (row.outcome() == Outcome.REJECTED) {
            return new StepRefused(Reason.REJECTED, step.title(), step.en());
        }
        if (unit.onHold() && row.outcome() != Outcome.REWORK) {
            return new StepRefused(Reason.ON_HOLD, unit.label());
        }
        if (!step.isUnitStep()) {
            Reason reason = step.scope() == StepScope.SHIFT ? Reason.SHIFT_STEP_MISSING : Reason.BATCH_STEP_MISSING;
            return new StepRefused(reason, step.title(), step.en());
        }
        return null;
    }

    /** Whoever works at the bench has gowned in the batch's shift or in the one that is open now. */
    private boolean gowned(BatchUnit stay) {
        long me = current.get().id();
        long shift = worksheets.batch(stay.batchId()).orElseThrow().shiftId();
        return gowned(shift, me)
                || worksheets
                        .openShift(current.get().siteId())
                        .map(open -> gowned(open.id(), me))
                        .orElse(false);
    }

    private boolean gowned(long shiftId, long staffId) {
        return worksheets.stepsOfShift(shiftId).stream()
                .anyMatch(record -> record.personId() == staffId && record.outcome() == Outcome.PASS);
    }
}
