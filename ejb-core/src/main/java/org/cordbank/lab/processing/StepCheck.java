package org.cordbank.lab.processing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepField.OutOfLimit;
import org.cordbank.lab.processing.StepRefused.Reason;

/**
 * Reads what was entered for a step and holds it against the catalogue: impossible values and hard stops are refused,
 * plausible values out of limit are findings, which keep the step as failed.
 */
final class StepCheck implements Formula.Given {
    private final Step step;
    private final Map<String, String> typed;
    private final Bench bench;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> workings = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private StepCheck(Step step, Map<String, String> typed, Bench bench) {
        this.step = step;
        this.typed = typed;
        this.bench = bench;
    }

    /** One value out of its limit. */
    record Finding(StepField field, String value, String limit) {
        String text() {
            return field.zh() + " " + value + (field.unit().isEmpty() ? "" : " " + field.unit()) + "（" + limit + "）";
        }
    }

    /** A step as it would be recorded. */
    record Checked(StepValues values, List<Finding> findings, Map<String, String> workings) {
        boolean passes() {
            return findings.isEmpty();
        }
    }

    static Checked of(Step step, Map<String, String> typed, Bench bench) {
        StepCheck check = new StepCheck(step, typed, bench);
        for (StepField field : step.fields()) {
            check.take(field);
        }
        return new Checked(new StepValues(check.values), List.copyOf(check.findings), Map.copyOf(check.workings));
    }

    /** What can be worked out before anything is typed, for the page: value and working by field. */
    static Map<String, Formula.Result> ahead(Step step, Bench bench) {
        StepCheck check = new StepCheck(step, Map.of(), bench);
        Map<String, Formula.Result> known = new LinkedHashMap<>();
        for (StepField field : step.fields()) {
            if (field.kind() == FieldKind.COMPUTED) {
                Formula.of(field.formula()).work(check).ifPresent(result -> {
                    check.values.put(field.name(), result.value());
                    known.put(field.name(), result);
                });
            }
        }
        return known;
    }

    private void take(StepField field) {
        if (field.kind() == FieldKind.COMPUTED) {
            compute(field);
            return;
        }
        if (field.kind() == FieldKind.PERSON) {
            values.put(field.name(), bench.operator());
            return;
        }
        Entry entry = new Entry(field, typed.get(field.name()));
        if (entry.isBlank()) {
            if (field.need() == Need.Y) {
                throw StepRefused.at(field.name(), Reason.MISSING, field.zh(), field.en());
            }
            return;
        }
        String read = read(field, entry);
        values.put(field.name(), read);
        judge(field, read);
    }

    private String read(StepField field, Entry entry) {
        return switch (field.kind()) {
            case NUMBER, COUNT -> numbers(field, entry);
            case YESNO, CODE -> entry.choice();
            case TIME -> entry.time(bench.now()).toString();
            case SCAN_DIN -> bench.scannedOfThisUnit(field, entry.raw());
            case SCAN_LOT -> {
                entry.several().forEach(bench::lot);
                yield String.join(",", entry.several());
            }
            case SCAN_EQUIPMENT -> {
                entry.several().forEach(bench::equipment);
                yield String.join(",", entry.several());
            }
            default -> String.join(",", entry.several());
        };
    }

    private static String numbers(StepField field, Entry entry) {
        List<String> read = new ArrayList<>();
        for (String one : entry.several()) {
            read.add(new Entry(field, one).number().toPlainString());
        }
        return String.join(",", read);
    }

    private void compute(StepField field) {
        Optional<Formula.Result> result = Formula.of(field.formula()).work(this);
        if (result.isEmpty()) {
            if (field.need() == Need.Y) {
                throw StepRefused.at(field.name(), Reason.NOT_COMPUTABLE, field.zh(), field.formula(), field.en());
            }
            return;
        }
        values.put(field.name(), result.get().value());
        workings.put(field.name(), result.get().working());
        judge(field, result.get().value());
    }

    private void judge(StepField field, String value) {
        if (field.kind().isNumber() && value.matches("-?\\d+(\\.\\d+)?")) {
            BigDecimal number = new BigDecimal(value);
            Entry.checkPossible(field, number);
            if (!field.limit().holds(number)) {
                outOfLimit(field, value, field.limit().text());
            }
        }
        if (!field.allowed().isEmpty() && !isAllowed(field, value)) {
            outOfLimit(field, value, expected(field));
        }
    }

    private boolean isAllowed(StepField field, String value) {
        Optional<String> own = field.own();
        if (own.isEmpty()) {
            return field.allowed().contains(value);
        }
        // A scan was already compared where it was read.
        return own.get().equals("unit")
                || bench.own(own.get()).map(value::equals).orElse(true);
    }

    private String expected(StepField field) {
        return field.own().flatMap(bench::own).orElseGet(() -> String.join(" / ", field.allowed()));
    }

    private void outOfLimit(StepField field, String value, String limit) {
        if (field.outOfLimit() == OutOfLimit.REFUSE) {
            throw StepRefused.at(field.name(), Reason.HARD_STOP, field.zh(), value, limit, field.en());
        }
        if (field.outOfLimit() == OutOfLimit.FAIL) {
            findings.add(new Finding(field, value, limit));
        }
    }

    @Override
    public Optional<String> value(String argument) {
        if (argument.startsWith("@")) {
            return bench.fact(argument.substring(1));
        }
        if (argument.startsWith("#")) {
            return bench.target(argument.substring(1));
        }
        if (argument.contains(".")) {
            return bench.recorded(argument);
        }
        return Optional.ofNullable(values.get(argument));
    }

    @Override
    public Optional<BigDecimal> daysLeft(String function, String argument) {
        return value(argument).flatMap(named -> bench.daysLeft(function, Arrays.asList(named.split(","))));
    }

    @Override
    public Optional<Boolean> released(String argument) {
        return value(argument).map(lots -> bench.released(Arrays.asList(lots.split(","))));
    }
}
