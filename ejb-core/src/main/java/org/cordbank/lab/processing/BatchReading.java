package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** Reads a batch: its steps, its units, and whom the next step waits for. */
@ApplicationScoped
class BatchReading {
    @Inject
    private Worksheets worksheets;

    @Inject
    private StepTemplates templates;

    @Inject
    private Preparations preparations;

    @Inject
    private UnitRegister units;

    BatchRow row(Batch batch) {
        Shift shift = worksheets.shift(batch.shiftId()).orElseThrow();
        return batch.row(shift.number(), worksheets.unitsIn(batch.id()).size());
    }

    Progress progress(Batch batch, Catalogue catalogue) {
        return Progress.ofScope(
                catalogue, StepScope.BATCH, preparations.latest(catalogue, worksheets.stepsOfBatch(batch.id()), null));
    }

    /** One revision of a recorded step of the batch. */
    StepRow revision(long batchId, int stepNo, int revision) {
        Batch batch = worksheets.batch(batchId).orElseThrow();
        Step step = templates.catalogue(batch.templateVersion(), null).step(stepNo);
        return worksheets.stepsOfBatch(batchId).stream()
                .filter(entry -> entry.seq() == stepNo && entry.revision() == revision)
                .findFirst()
                .map(entry -> entry.row(step, null))
                .orElseThrow();
    }

    BatchSheet sheet(Batch batch) {
        Catalogue catalogue = templates.catalogue(batch.templateVersion(), null);
        Progress progress = progress(batch, catalogue);
        List<BatchSheet.Inside> inside = new ArrayList<>();
        for (BatchUnit stay : worksheets.unitsIn(batch.id())) {
            inside.add(inside(units.unit(stay.unitId()).withoutFamily()));
        }
        Step next = progress.next().orElse(null);
        return new BatchSheet(
                row(batch), inside, progress.rows(), next, waitsFor(catalogue, next, inside), progress.open());
    }

    private BatchSheet.Inside inside(UnitRow unit) {
        Progress progress = preparations.progress(unit);
        Step next = progress.next().orElse(null);
        Outcome outcome = next == null ? null : progress.row(next.no()).outcome();
        return new BatchSheet.Inside(unit, next, outcome, progress.done());
    }

    /** A step that opens the batch waits for nobody; a later one for every unit inside, and for one at least. */
    private static List<String> waitsFor(Catalogue catalogue, Step next, List<BatchSheet.Inside> inside) {
        if (next == null || next.no() < catalogue.firstUnitStep()) {
            return List.of();
        }
        if (inside.isEmpty()) {
            return List.of("—");
        }
        return inside.stream()
                .filter(unit -> unit.next() == null || unit.next().no() < next.no())
                .map(unit -> unit.unit().label())
                .toList();
    }

    /** Refuses a unit that still needs a step the batch has already done without it. */
    void mayJoin(Batch batch, UnitRow unit) {
        Progress own = preparations.progress(unit);
        int next = own.next().map(Step::no).orElse(Integer.MAX_VALUE);
        for (BatchStep done : worksheets.stepsOfBatch(batch.id())) {
            Catalogue catalogue = own.catalogue();
            if (done.seq() >= Math.max(next, catalogue.firstUnitStep())) {
                Step step = catalogue.step(done.seq());
                throw new BatchRefused(
                        BatchRefused.Reason.PAST_STEP, unit.label(), batch.number(), step.title(), step.en());
            }
        }
    }
}
