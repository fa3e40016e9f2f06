package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.cordbank.identity.CurrentActor;
import org.cordbank.lab.processing.StepRecord.Written;
import org.cordbank.quality.DeviationDisposed;
import org.cordbank.quality.Disposition;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;

/** A failed step hears what quality assurance decided: go on with the deviation, do it again, or end here. */
@ApplicationScoped
class DispositionNews {
    @Inject
    private Worksheets worksheets;

    @Inject
    private StepTemplates templates;

    @Inject
    private UnitRegister units;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void disposed(@Observes DeviationDisposed disposed) {
        switch (disposed.subjectType()) {
            case "unit" -> ofUnit(disposed);
            case "run" ->
                newest(worksheets.stepsOfBatch(disposed.subjectId()), disposed)
                        .forEach(step -> worksheets.add(new BatchStep(
                                disposed.subjectId(), step.seq(), step.revision() + 1, decided(step, disposed))));
            case "shift" ->
                newest(worksheets.stepsOfShift(disposed.subjectId()), disposed)
                        .forEach(step -> worksheets.add(new ShiftStep(
                                disposed.subjectId(),
                                step.seq(),
                                step.personId(),
                                step.revision() + 1,
                                decided(step, disposed))));
            default -> {}
        }
    }

    private void ofUnit(DeviationDisposed disposed) {
        for (UnitStep step : newest(worksheets.stepsOfUnit(disposed.subjectId()), disposed)) {
            if (disposed.disposition() == Disposition.ACCEPT) {
                checkBearable(step);
            }
            worksheets.add(
                    new UnitStep(disposed.subjectId(), step.seq(), step.revision() + 1, decided(step, disposed)));
        }
    }

    /** The failed records of this deviation that still hold: the highest revision of their step. */
    private static <T extends StepRecord> List<T> newest(List<T> records, DeviationDisposed disposed) {
        return records.stream()
                .filter(r -> Long.valueOf(disposed.deviationId()).equals(r.deviationId()))
                .filter(r -> !r.outcome().letsGo())
                .filter(r -> records.stream()
                        .noneMatch(o -> o.seq() == r.seq() && o.samePersonAs(r) && o.revision() > r.revision()))
                .toList();
    }

    private Written decided(StepRecord step, DeviationDisposed disposed) {
        Outcome outcome =
                switch (disposed.disposition()) {
                    case ACCEPT -> Outcome.PASS_WITH_DEVIATION;
                    case REWORK -> Outcome.REWORK;
                    case REJECT -> Outcome.REJECTED;
                };
        return new Written(
                outcome,
                step.values(),
                current.get(),
                null,
                clock.instant(),
                disposed.deviationId(),
                disposed.reason());
    }

    /** Some limits have an end of every exception (72 hours since collection): beyond it nobody can accept. */
    private void checkBearable(UnitStep record) {
        int version = worksheets.preparation(record.unitId()).orElseThrow().templateVersion();
        ProductType product = units.unit(record.unitId()).product();
        Step step = templates.catalogue(version, product).step(record.seq());
        for (StepField field : step.fields()) {
            String value = record.values().text(field.name());
            if (field.kind().isNumber()
                    && !field.bearable().isOpen()
                    && !field.bearable().holds(new BigDecimal(value))) {
                throw new StepRefused(
                        StepRefused.Reason.BEYOND_EXCEPTION,
                        field.zh(),
                        value,
                        field.bearable().text(),
                        field.en());
            }
        }
    }
}
