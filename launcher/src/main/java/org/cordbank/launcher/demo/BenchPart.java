package org.cordbank.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shifts, batches and every recorded preparation step with its values. */
final class BenchPart implements DemoPart {
    private static final String STEP = "seq,revision,outcome,field_values,operator_id,operator_name,recorded_at,"
            + "verifier_id,verifier_name,verified_at,deviation_id,reason";
    private static final int EXPOSURE = 8;
    private static final int FIRST_OWN = 9;

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("lab_shifts_seq", 1, "lab_batches_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofDays(
                        "lab_shifts",
                        "id,version,number,site_id,template_version,opened_at,opened_by,opened_by_name,closed_at",
                        BenchPart::shift),
                Sheet.ofDays(
                        "lab_batches",
                        "id,version,number,shift_id,template_version,opened_at,opened_by,opened_by_name,closed_at",
                        BenchPart::batches),
                Sheet.ofDays(
                        "lab_batch_units",
                        "unit_id,batch_id,version,loaded_at,loaded_by,loaded_by_name,left_at,left_why",
                        BenchPart::loaded),
                Sheet.ofLives(
                        "lab_preparations",
                        "unit_id,version,template_version,started_at,completed_at",
                        BenchPart::preparation),
                Sheet.ofDays("lab_shift_steps", "shift_id,person_id," + STEP, BenchPart::shiftSteps),
                Sheet.ofDays("lab_batch_steps", "batch_id," + STEP, BenchPart::batchSteps),
                Sheet.ofLives("lab_unit_steps", "unit_id," + STEP, BenchPart::unitSteps));
    }

    /** True when this step of the unit's own stands recorded and let it go on. */
    static boolean stands(Life life, int seq) {
        if (life.fate() == Fate.STEP_REJECTED && seq >= life.failedStep()) {
            return false;
        }
        return life.fate().reachesBench() && life.reaches(life.step(seq));
    }

    private static Life first(Day day) {
        return day.lives().get(0);
    }

    private static Person technician(Batch batch) {
        return batch.lives()
                .get(0)
                .world()
                .people()
                .of("LAB_TECHNICIAN", batch.day().no() + batch.no());
    }

    private static Person verifier(Batch batch) {
        return batch.lives().get(0).world().people().of("VERIFIER", batch.day().no() + batch.no());
    }

    private static long shiftId(Day day) {
        return first(day).number("lab_shifts_seq");
    }

    static long batchId(Batch batch) {
        return batch.lives().get(0).number("lab_batches_seq");
    }

    private static String batchNumber(Batch batch) {
        return "B1-" + basic(batch.day()) + "-" + (batch.no() + 1) + "-" + shiftId(batch.day());
    }

    private static String basic(Day day) {
        return day.date().toString().replace("-", "");
    }

    private static void shift(Day day, Row row) {
        if (!day.working().isEmpty()) {
            Batch last = day.working().get(day.working().size() - 1);
            row.with(shiftId(day))
                    .with(2)
                    .raw("S1-" + basic(day) + "-" + shiftId(day))
                    .with(1);
            row.with(first(day).world().steps().version()).at(day.starts() + 7 * Moment.HOUR + 1800);
            row.who(technician(day.batches().get(0)))
                    .at(last.closed() + Moment.HOUR)
                    .end();
        }
    }

    private static void batches(Day day, Row row) {
        for (Batch batch : day.working()) {
            row.with(batchId(batch)).with(2).raw(batchNumber(batch)).with(shiftId(day));
            row.with(first(day).world().steps().version()).at(batch.opened()).who(technician(batch));
            row.at(batch.closed() + 20 * Moment.MINUTE).end();
        }
    }

    private static void loaded(Day day, Row row) {
        for (Batch batch : day.working()) {
            for (Life life : batch.atBench()) {
                boolean aside = life.fate() == Fate.STEP_REJECTED;
                row.with(life.unitId())
                        .with(batchId(batch))
                        .with(aside ? 2 : 1)
                        .at(batch.starts())
                        .who(technician(batch));
                row.at(aside ? life.step(life.failedStep()) + 36 * Moment.MINUTE : 0);
                row.with(aside ? "步骤超限，不再继续" : null).end();
            }
        }
    }

    private static void preparation(Life life, Row row) {
        if (life.reaches(life.bench())) {
            boolean complete = stands(life, 56);
            row.with(life.unitId())
                    .with(complete ? 2 : 1)
                    .with(life.world().steps().version())
                    .at(life.bench());
            row.at(complete ? life.step(56) : 0).end();
        }
    }

    private static void shiftSteps(Day day, Row row) {
        if (day.working().isEmpty()) {
            return;
        }
        Person person = technician(day.batches().get(0));
        StepBook book = first(day).world().steps();
        long at = day.starts() + 7 * Moment.HOUR + 1800;
        for (StepBook.Step step : book.of("SHIFT")) {
            at += 4 * Moment.MINUTE;
            StepBook.Record record = new StepBook.Record(null, "", at, day.date(), person.name(), new HashMap<>());
            row.with(shiftId(day)).with(step.code().equals("A04") ? person.id() : 0);
            passed(row, step, 1, book.values(step, record), person, null, at, null);
        }
    }

    private static void batchSteps(Day day, Row row) {
        StepBook book = first(day).world().steps();
        for (Batch batch : day.working()) {
            long at = batch.opened();
            for (StepBook.Step step : book.of("BATCH")) {
                at = step.seq() < FIRST_OWN ? at + 3 * Moment.MINUTE : batch.commonStep(step.seq());
                if (step.seq() < FIRST_OWN || batch.freezes()) {
                    batchStep(row, batch, book, step, at);
                }
            }
        }
    }

    private static void batchStep(Row row, Batch batch, StepBook book, StepBook.Step step, long at) {
        Person person = technician(batch);
        Map<String, String> values = book.values(step, record(batch, at));
        Person second = step.second() ? verifier(batch) : null;
        if (step.seq() == EXPOSURE) {
            long closed = batch.step(55, Batch.UNITS);
            Map<String, String> whole = new HashMap<>(values);
            values.keySet().removeAll(List.of("end_at", "exposure_h", "settle_cfu"));
            values.put("start_at", Moment.instant(at));
            row.with(batchId(batch));
            passed(row, step, 1, values, person, second, at, null);
            values.put("end_at", Moment.instant(closed));
            values.put("exposure_h", hours(closed - at));
            values.put("settle_cfu", whole.get("settle_cfu"));
            row.with(batchId(batch));
            passed(row, step, 2, values, person, second, closed, "补录");
        } else {
            row.with(batchId(batch));
            passed(row, step, 1, values, person, second, at, null);
        }
    }

    private static String hours(long seconds) {
        return String.valueOf(Blood.round(seconds / (double) Moment.HOUR, 2));
    }

    private static StepBook.Record record(Batch batch, long at) {
        return new StepBook.Record(
                null, "", at, batch.day().date(), technician(batch).name(), new HashMap<>());
    }

    private static void unitSteps(Life life, Row row) {
        if (!life.reaches(life.bench())) {
            return;
        }
        StepBook book = life.world().steps();
        Person person = technician(life.batch());
        Map<String, String> known = new HashMap<>();
        String din = life.din();
        for (int seq = FIRST_OWN; seq <= book.steps().size(); seq++) {
            StepBook.Step step = book.step(seq);
            boolean common = step.scope().equals("BATCH");
            long at = common ? life.batch().commonStep(seq) : life.step(seq);
            Map<String, String> values = book.values(
                    step, new StepBook.Record(life, din, at, life.batch().day().date(), person.name(), known));
            if (!common) {
                unitStep(life, row, step, values, person, at);
            }
            if (seq == life.failedStep() && life.fate() == Fate.STEP_REJECTED) {
                return;
            }
        }
    }

    private static void unitStep(
            Life life, Row row, StepBook.Step step, Map<String, String> values, Person person, long at) {
        Person second = step.second() ? verifier(life.batch()) : null;
        if (step.seq() != life.failedStep()) {
            row.with(life.unitId());
            passed(row, step, 1, values, person, second, at, null);
            return;
        }
        Incident incident = Incident.of(life).stream()
                .filter(one -> one.k() == 1)
                .findFirst()
                .orElseThrow();
        row.with(life.unitId());
        write(row, step, 1, "FAIL", values, person, second, at, incident.id(), null);
        row.with(life.unitId());
        write(
                row,
                step,
                2,
                incident.kept() ? "PASS_WITH_DEVIATION" : "REJECTED",
                values,
                incident.quality(),
                null,
                incident.qa(),
                incident.id(),
                incident.reason());
    }

    private static void passed(
            Row row,
            StepBook.Step step,
            int revision,
            Map<String, String> values,
            Person person,
            Person second,
            long at,
            String reason) {
        write(row, step, revision, "PASS", values, person, second, at, 0, reason);
    }

    private static void write(
            Row row,
            StepBook.Step step,
            int revision,
            String outcome,
            Map<String, String> values,
            Person person,
            Person second,
            long at,
            long deviation,
            String reason) {
        row.with(step.seq())
                .with(revision)
                .raw(outcome)
                .with(Template.json(values))
                .who(person)
                .at(at);
        row.orNone(second == null ? 0 : second.id()).with(second == null ? null : second.name());
        row.at(second == null ? 0 : at).orNone(deviation).with(reason).end();
    }
}
