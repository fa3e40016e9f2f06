package org.cordbank.lab.processing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepRefused.Reason;

/**
 * How far a unit has come: every step of its catalogue as it stands, its own and the inherited ones. Steps start in
 * order; the first that is not done is the next, and a failed one is waited for.
 *
 * @param rows one per step, in order
 */
record Progress(Catalogue catalogue, List<StepRow> rows) {
    Progress {
        rows = List.copyOf(rows);
    }

    /** Lines up the records: {@code known} holds what stands for a step, by its number. */
    static Progress of(Catalogue catalogue, Map<Integer, StepRow> known) {
        return new Progress(
                catalogue,
                catalogue.steps().stream()
                        .map(step -> known.getOrDefault(step.no(), StepRow.open(step)))
                        .toList());
    }

    /** The steps of one scope alone, as shift and batch go through theirs. */
    static Progress ofScope(Catalogue catalogue, StepScope scope, Map<Integer, StepRow> known) {
        List<Step> own =
                catalogue.steps().stream().filter(s -> s.scope() == scope).toList();
        return new Progress(
                catalogue,
                own.stream()
                        .map(step -> known.getOrDefault(step.no(), StepRow.open(step)))
                        .toList());
    }

    /** The first step that is not done; empty when all are. */
    Optional<Step> next() {
        return rows.stream().filter(row -> !row.done()).findFirst().map(row -> catalogue.step(row.no()));
    }

    boolean complete() {
        return next().isEmpty() && open().isEmpty();
    }

    long done() {
        return rows.stream().filter(StepRow::done).count();
    }

    StepRow row(int no) {
        return rows.stream()
                .filter(row -> row.no() == no)
                .findFirst()
                .orElseThrow(() -> new StepRefused(Reason.UNKNOWN_STEP, no, rows.size()));
    }

    /** Steps recorded without a field that may follow later, and still without it. */
    List<Step> open() {
        return rows.stream()
                .filter(StepRow::recorded)
                .filter(row -> catalogue.step(row.no()).fields().stream()
                        .anyMatch(f -> f.need() == Need.LATER && !row.values().containsKey(f.name())))
                .map(row -> catalogue.step(row.no()))
                .toList();
    }

    /** What was recorded for a step, with what {@code record} adds; a blank value leaves the old one. */
    RecordStep supplemented(RecordStep record) {
        Map<String, String> whole = new HashMap<>(row(record.stepNo()).values());
        record.values().forEach((name, value) -> {
            if (!value.isBlank()) {
                whole.put(name, value);
            }
        });
        return new RecordStep(record.subjectId(), record.stepNo(), whole, record.badge(), record.pin());
    }

    /** What was recorded for a step, with what {@code record} says put in its place; a blank value takes the old one out. */
    RecordStep corrected(RecordStep record) {
        Map<String, String> whole = new HashMap<>(row(record.stepNo()).values());
        record.values().forEach((name, value) -> {
            whole.remove(name);
            if (!value.isBlank()) {
                whole.put(name, value);
            }
        });
        return new RecordStep(record.subjectId(), record.stepNo(), whole, record.badge(), record.pin());
    }

    /** Recorded later steps that were worked out from values of {@code step}; they keep what they said then. */
    List<StepRow> workedOutFrom(Step step) {
        String named = step.code() + ".";
        return rows.stream()
                .filter(StepRow::recorded)
                .filter(row -> row.no() != step.no())
                .filter(row -> catalogue.step(row.no()).fields().stream()
                        .anyMatch(field -> field.formula().contains(named)))
                .toList();
    }

    /** Refuses a step that is not the next one, saying which is, or why it has to wait. */
    void mayRecord(Step step) {
        StepRow row = row(step.no());
        if (row.done()) {
            throw new StepRefused(
                    Reason.ALREADY_RECORDED, step.title(), row.operatorName(), row.recordedAt(), step.en());
        }
        Step next = next().orElseThrow();
        StepRow waiting = row(next.no());
        if (waiting.outcome() == Outcome.REJECTED) {
            throw new StepRefused(Reason.REJECTED, next.title(), next.en());
        }
        if (waiting.outcome() == Outcome.FAIL) {
            throw new StepRefused(Reason.WAITS_FOR_DISPOSITION, next.title(), next.en());
        }
        if (next.no() != step.no()) {
            throw new StepRefused(Reason.NOT_NEXT, step.title(), next.title(), next.no(), next.en());
        }
        if (step.no() == catalogue.size() && !open().isEmpty()) {
            throw new StepRefused(
                    Reason.EXPOSURE_OPEN, open().get(0).title(), open().get(0).en());
        }
    }

    /** A recorded value by {@code code.field}, for formulas of later steps. */
    Optional<String> value(String codeAndField) {
        int dot = codeAndField.indexOf('.');
        return catalogue
                .byCode(codeAndField.substring(0, dot))
                .flatMap(step ->
                        rows.stream().filter(row -> row.no() == step.no()).findFirst())
                .map(row -> row.values().get(codeAndField.substring(dot + 1)));
    }
}
