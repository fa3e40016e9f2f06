package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankClock;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.processing.StepField;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.lab.testing.TestRow;

/** Puts recorded values into one line for a table's cell, in the words of the catalogue. */
@Named
@ApplicationScoped
public class LabWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(BankClock.ZONE);

    /** What was read at a step. */
    public String step(StepRow row) {
        return line(row.values(), row.fields());
    }

    /** What a test found. */
    public String test(TestRow row) {
        return line(row.values(), row.fields());
    }

    /** {@code word value unit · word value unit}, in the order of the catalogue. */
    private static String line(Map<String, String> values, List<StepField> fields) {
        return fields.stream()
                .filter(field -> values.containsKey(field.name()))
                .map(field -> part(field, values.get(field.name())))
                .collect(Collectors.joining(" · "));
    }

    private static String part(StepField field, String value) {
        String unit = field.unit().isEmpty() ? "" : " " + field.unit();
        return field.label(Wording.locale()) + " " + said(field, value) + unit;
    }

    private static String said(StepField field, String value) {
        if (field.kind() == FieldKind.YESNO) {
            return Wording.of("Y".equals(value) ? "lab.yes" : "lab.no");
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return TIME.format(Instant.parse(value));
        }
        return Arrays.stream(value.split(","))
                .map(one -> field.codes().stream()
                        .filter(code -> code.code().equals(one))
                        .map(code -> code.label(Wording.locale()))
                        .findFirst()
                        .orElse(one))
                .collect(Collectors.joining(", "));
    }
}
