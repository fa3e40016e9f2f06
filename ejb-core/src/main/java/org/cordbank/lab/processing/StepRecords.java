package org.cordbank.lab.processing;

import java.util.List;
import java.util.Optional;

/** The records a unit's steps are read from: the worksheets themselves, or a unit's sheaf. */
interface StepRecords {
    Optional<Preparation> preparation(long unitId);

    /** The batches a unit was ever loaded into, oldest first. */
    List<BatchUnit> staysOf(long unitId);

    Optional<Batch> batch(long id);

    Optional<Shift> shift(long id);

    List<ShiftStep> stepsOfShift(long shiftId);

    List<BatchStep> stepsOfBatch(long batchId);

    /** The unit's own steps by number and revision. */
    List<UnitStep> stepsOfUnit(long unitId);
}
