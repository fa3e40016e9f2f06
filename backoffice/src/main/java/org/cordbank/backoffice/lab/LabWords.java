package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    /** What was read at a step. */
    public String step(StepRow row) {
        return line(row.values(), row.fields(), Wording.locale());
    }

    /** What a test found. */
    public String test(TestRow row) {
        return line(row.values(), row.fields(), Wording.locale());
    }

    /** Steps as the lines of a list. */
    public List<StepLine> steps(List<StepRow> rows) {
        Locale locale = Wording.locale();
        return rows.stream()
                .map(row -> StepLine.of(row, line(row.values(), row.fields(), locale), locale))
                .toList();
    }

    /** Tests as the lines of a list; what is kept from this reader says so. */
    public List<TestLine> tests(List<TestRow> rows) {
        Locale locale = Wording.locale();
        return rows.stream()
                .map(row -> TestLine.of(
                        row,
                        row.hidden() ? Wording.of("lab.test.hidden") : line(row.values(), row.fields(), locale),
                        locale))
                .toList();
    }

    /** {@code word value unit · word value unit}, in the order of the catalogue. */
    private static String line(Map<String, String> values, List<StepField> fields, Locale locale) {
        StringBuilder line = new StringBuilder();
        for (StepField field : fields) {
            String value = values.get(field.name());
            if (value != null) {
                line.append(line.isEmpty() ? "" : " · ")
                        .append(field.label(locale))
                        .append(' ')
                        .append(said(field, value, locale))
                        .append(field.unit().isEmpty() ? "" : " ")
                        .append(field.unit());
            }
        }
        return line.toString();
    }

    private static String said(StepField field, String value, Locale locale) {
        if (field.kind() == FieldKind.YESNO) {
            return Wording.of("Y".equals(value) ? "lab.yes" : "lab.no");
        }
        if (value.endsWith("Z") && MOMENT.matcher(value).matches()) {
            return TIME.format(Instant.parse(value));
        }
        if (value.indexOf(',') < 0) {
            return coded(field, value, locale);
        }
        return Arrays.stream(value.split(","))
                .map(one -> coded(field, one, locale))
                .collect(Collectors.joining(", "));
    }

    private static String coded(StepField field, String word, Locale locale) {
        for (StepField.Code code : field.codes()) {
            if (code.code().equals(word)) {
                return code.label(locale);
            }
        }
        return word;
    }
}
