package org.cordbank.lab.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cordbank.lab.processing.Entry;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.processing.Formula;
import org.cordbank.lab.processing.StepField;
import org.cordbank.lab.processing.StepField.Need;
import org.cordbank.lab.processing.StepValues;
import org.cordbank.lab.testing.TestRefused.Reason;

/** Reads what was entered for a test and gives the verdict of the product's rule; impossible values are refused. */
final class ResultCheck implements Formula.Given {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Function<String, Optional<String>> otherTests;
    private TestVerdict verdict = TestVerdict.PASS;

    private ResultCheck(Function<String, Optional<String>> otherTests) {
        this.otherTests = otherTests;
    }

    /** A result as it would be entered. */
    record Checked(StepValues values, TestVerdict verdict) {}

    /** @param otherTests final values of other tests by {@code code.field} */
    static Checked of(Assay assay, Map<String, String> typed, Function<String, Optional<String>> otherTests) {
        ResultCheck check = new ResultCheck(otherTests);
        for (TestField field : assay.fields()) {
            check.take(field, typed.get(field.field().name()));
        }
        return new Checked(new StepValues(check.values), check.verdict);
    }

    private void take(TestField test, String typed) {
        StepField field = test.field();
        if (field.kind() == FieldKind.COMPUTED) {
            Formula.of(field.formula()).work(this).ifPresent(result -> keep(test, result.value()));
            return;
        }
        Entry entry = new Entry(field, typed);
        if (entry.isBlank()) {
            if (field.need() == Need.Y) {
                throw new TestRefused(Reason.MISSING, field.zh(), field.en());
            }
            return;
        }
        keep(
                test,
                switch (field.kind()) {
                    case NUMBER, COUNT -> entry.number().toPlainString();
                    case YESNO, CODE -> entry.choice();
                    default -> entry.raw();
                });
    }

    private void keep(TestField test, String value) {
        StepField field = test.field();
        values.put(field.name(), value);
        if (field.kind().isNumber() && value.matches("-?\\d+(\\.\\d+)?")) {
            BigDecimal number = new BigDecimal(value);
            Entry.checkPossible(field, number);
            // How long a culture stood decides when it may become final, not whether it passes.
            if (!field.limit().holds(number) && !isDuration(field)) {
                worsen(TestVerdict.FAIL);
            }
        }
        if (!test.passes().isEmpty() && !test.passes().contains(value)) {
            worsen(test.reviews().contains(value) ? TestVerdict.REVIEW : TestVerdict.FAIL);
        }
    }

    static boolean isDuration(StepField field) {
        return field.name().equals("incubated_days");
    }

    private void worsen(TestVerdict now) {
        if (verdict != TestVerdict.FAIL) {
            verdict = now;
        }
    }

    @Override
    public Optional<String> value(String argument) {
        return argument.contains(".") ? otherTests.apply(argument) : Optional.ofNullable(values.get(argument));
    }
}
