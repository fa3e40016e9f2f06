package org.cordbank.lab.processing;

import java.util.List;
import java.util.Optional;
import org.cordbank.unit.UnitSheaf;

/** The records of one unit's steps out of its sheaf. */
final class StepSheaf implements StepRecords {
    private final UnitSheaf sheaf;

    StepSheaf(UnitSheaf sheaf) {
        this.sheaf = sheaf;
    }

    @Override
    public Optional<Preparation> preparation(long unitId) {
        return sheaf.one("lab_preparations", Preparation.class);
    }

    @Override
    public List<BatchUnit> staysOf(long unitId) {
        return sheaf.all("lab_batch_units", BatchUnit.class);
    }

    @Override
    public Optional<Batch> batch(long id) {
        return sheaf.all("lab_batches", Batch.class).stream()
                .filter(batch -> batch.id() == id)
                .findFirst();
    }

    @Override
    public Optional<Shift> shift(long id) {
        return sheaf.all("lab_shifts", Shift.class).stream()
                .filter(shift -> shift.id() == id)
                .findFirst();
    }

    @Override
    public List<ShiftStep> stepsOfShift(long shiftId) {
        return sheaf.all("lab_shift_steps", ShiftStep.class).stream()
                .filter(step -> step.shiftId() == shiftId)
                .toList();
    }

    @Override
    public List<BatchStep> stepsOfBatch(long batchId) {
        return sheaf.all("lab_batch_steps", BatchStep.class).stream()
                .filter(step -> step.batchId() == batchId)
                .toList();
    }

    @Override
    public List<UnitStep> stepsOfUnit(long unitId) {
        return sheaf.all("lab_unit_steps", UnitStep.class);
    }
}
