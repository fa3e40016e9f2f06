package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cordbank.lab.processing.BatchDesk;
import org.cordbank.lab.processing.BatchRow;
import org.cordbank.lab.processing.BatchSheet;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.RecordStep;
import org.cordbank.lab.processing.Runner;
import org.cordbank.lab.processing.ShiftDesk;
import org.cordbank.lab.processing.ShiftSheet;
import org.cordbank.lab.processing.Step;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.lab.processing.StepScope;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The scenes at the bench: a shift made ready, a batch, the steps one by one in the order of the catalogue. */
@ApplicationScoped
class BenchScenes {
    private static final Duration SHIFT = Duration.ofHours(12);
    private static final Duration STEP = Duration.ofMinutes(2);
    private static final int MOST = 50;
    private static final int LAST = 56;
    /** Steps of a batch that come before its units' own. */
    private static final String MADE_READY = "A";

    @Inject
    private Cast cast;

    @Inject
    private ShiftDesk shifts;

    @Inject
    private BatchDesk batches;

    @Inject
    private PreparationBench bench;

    @Inject
    private Hourglass time;

    /**
     * Takes units that lie ready through the steps together.
     *
     * @param until code of the step that stays to be done; empty for all steps
     * @param beat called after each step
     */
    void prepare(List<UnitRow> ready, String until, Runnable beat) {
        if (ready.isEmpty()) {
            return;
        }
        long shift = readyShift();
        long batch = readyBatch(shift);
        ready.stream()
                .filter(unit -> runner(unit).batch() == null)
                .forEach(unit -> technician(() -> batches.load(batch, unit.din().barcode())));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (UnitRow unit : ready) {
                moved |= ownSteps(unit, until, beat);
            }
            moved |= batchStep(ready, until);
            beat.run();
        }
    }

    private long readyShift() {
        ShiftSheet sheet = cast.as(Parts.TECHNICIAN, () -> shifts.openShift()).orElseGet(() -> {
            technician(() -> shifts.open());
            return open();
        });
        if (sheet.shift().openedAt().plus(SHIFT).isBefore(time.now())) {
            long over = sheet.shift().id();
            openBatches(over).forEach(batch -> technician(() -> batches.close(batch.id())));
            technician(() -> shifts.close(over));
            technician(() -> shifts.open());
            sheet = open();
        }
        while (sheet.next() != null) {
            RecordStep record = filled(sheet.shift().id(), sheet.next(), "", sheet.steps());
            technician(() -> shifts.record(record));
            sheet = open();
        }
        return sheet.shift().id();
    }

    private ShiftSheet open() {
        return cast.as(Parts.TECHNICIAN, () -> shifts.openShift().orElseThrow());
    }

    private List<BatchRow> openBatches(long shift) {
        return cast.as(Parts.TECHNICIAN, () -> batches.open(MOST)).stream()
                .filter(batch -> batch.shiftId() == shift)
                .toList();
    }

    private long readyBatch(long shift) {
        long batch = openBatches(shift).stream()
                .map(BatchRow::id)
                .findFirst()
                .orElseGet(() -> cast.as(Parts.TECHNICIAN, () -> batches.open()));
        BatchSheet sheet = cast.as(Parts.TECHNICIAN, () -> batches.batch(batch));
        while (sheet.next() != null && sheet.next().code().startsWith(MADE_READY)) {
            record(batch, sheet.next(), sheet.steps());
            sheet = cast.as(Parts.TECHNICIAN, () -> batches.batch(batch));
        }
        return batch;
    }

    /** What ends later (the settle plate) is left out and added before the last step. */
    private void record(long batch, Step step, List<StepRow> before) {
        Map<String, String> now = new HashMap<>(filled(batch, step, "", before).values());
        now.remove("end_at");
        now.remove("settle_cfu");
        RecordStep record = new RecordStep(batch, step.no(), now, Parts.VERIFIER, SampleStaff.PIN);
        technician(() -> batches.record(record));
    }

    private boolean ownSteps(UnitRow unit, String until, Runnable beat) {
        boolean moved = false;
        Runner at = runner(unit);
        while (at.next() != null
                && at.next().scope() == StepScope.UNIT
                && !at.next().code().equals(until)) {
            if (at.next().no() == LAST) {
                closePlate(at.batch().id());
            }
            RecordStep record = filled(unit.id(), at.next(), unit.din().value(), at.steps());
            technician(() -> bench.record(record));
            time.pass(STEP);
            beat.run();
            at = runner(unit);
            moved = true;
        }
        return moved;
    }

    /** A step of the batch, once every unit inside has come to it. */
    private boolean batchStep(List<UnitRow> inside, String until) {
        Runner first = runner(inside.get(0));
        Step next = first.next();
        boolean together = next != null
                && next.scope() == StepScope.BATCH
                && !next.code().equals(until)
                && inside.stream()
                        .map(this::runner)
                        .allMatch(at -> at.next() != null && at.next().no() == next.no());
        if (together) {
            record(first.batch().id(), next, first.steps());
        }
        return together;
    }

    private void closePlate(long batch) {
        BatchSheet sheet = cast.as(Parts.TECHNICIAN, () -> batches.batch(batch));
        for (Step open : sheet.supplement()) {
            RecordStep record = filled(batch, open, "", sheet.steps());
            technician(() -> batches.supplement(record));
        }
    }

    private Runner runner(UnitRow unit) {
        return cast.as(Parts.TECHNICIAN, () -> bench.runner(unit.id()));
    }

    private RecordStep filled(long subject, Step step, String din, List<StepRow> before) {
        UnaryOperator<String> earlier = name -> earlier(before, name);
        Map<String, String> values = StepSamples.step(step.code(), din, time.now(), earlier);
        return new RecordStep(subject, step.no(), values, Parts.VERIFIER, SampleStaff.PIN);
    }

    private static String earlier(List<StepRow> before, String codeAndField) {
        int dot = codeAndField.indexOf('.');
        return before.stream()
                .filter(row -> row.code().equals(codeAndField.substring(0, dot)))
                .map(row -> row.values().get(codeAndField.substring(dot + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is recorded yet of " + codeAndField));
    }

    private void technician(Cast.Act act) {
        cast.does(Parts.TECHNICIAN, act);
    }

    /** True while the unit has steps to do. */
    static boolean isAtTheBench(UnitRow unit) {
        return unit.status() == UnitStatus.REGISTERED || unit.status() == UnitStatus.PROCESSING;
    }
}
