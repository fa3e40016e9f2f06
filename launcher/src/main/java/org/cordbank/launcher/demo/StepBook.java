package org.cordbank.launcher.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.Formula;

/** The preparation catalogue in force, and the values of its steps: typed ones from samples, computed ones by the bank's own formulas. */
final class StepBook {
    private static final Map<String, String> SAMPLES = Template.read("/samples/step-values.csv");

    private final int version;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    /** A step of the catalogue with its fields. */
    record Step(int seq, String code, String zh, String scope, String role, boolean second, List<Field> fields) {}

    /** A field; {@code formula} is null for what is typed. */
    record Field(String name, String type, Formula formula) {}

    /** What a step is recorded on: the values known so far, when, and by whom. */
    record Record(Life life, String din, long at, LocalDate day, String operator, Map<String, String> known) {}

    private StepBook(int version) {
        this.version = version;
    }

    static StepBook read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet newest = statement.executeQuery("SELECT MAX(version) FROM lab_step_template_versions");
            newest.next();
            StepBook book = new StepBook(newest.getInt(1));
            ResultSet steps = statement.executeQuery("SELECT seq, code, zh, scope, role, sign LIKE '%S2' AS two"
                    + " FROM lab_step_templates WHERE template_version = " + book.version + " ORDER BY seq");
            while (steps.next()) {
                book.steps.add(new Step(
                        steps.getInt(1),
                        steps.getString(2),
                        steps.getString(3),
                        steps.getString(4),
                        steps.getString(5),
                        steps.getBoolean(6),
                        new ArrayList<>()));
            }
            book.fields(statement);
            book.targets(statement);
            return book;
        }
    }

    private void fields(Statement statement) throws SQLException {
        ResultSet rows = statement.executeQuery("SELECT t.seq, f.field_key, f.type, f.formula FROM lab_step_fields f"
                + " JOIN lab_step_templates t ON t.template_version = f.template_version AND t.code = f.step_code"
                + " WHERE f.template_version = " + version + " AND f.scope IN ('ANY', 'FAMILY') ORDER BY t.seq, f.seq");
        while (rows.next()) {
            String formula = rows.getString(4);
            step(rows.getInt(1))
                    .fields()
                    .add(new Field(rows.getString(2), rows.getString(3), formula == null ? null : Formula.of(formula)));
        }
    }

    private void targets(Statement statement) throws SQLException {
        ResultSet rows = statement.executeQuery(
                "SELECT limit_key, target FROM limits_limits WHERE target IS NOT NULL AND scope IN ('ANY', 'FAMILY')"
                        + " ORDER BY version");
        while (rows.next()) {
            targets.put(rows.getString(1), rows.getBigDecimal(2).toPlainString());
        }
    }

    int version() {
        return version;
    }

    List<Step> steps() {
        return steps;
    }

    Step step(int seq) {
        return steps.get(seq - 1);
    }

    List<Step> of(String scope) {
        return steps.stream().filter(step -> step.scope().equals(scope)).toList();
    }

    /** Values of a step in the catalogue's order; they are known to later steps by {@code code.field}. */
    Map<String, String> values(Step step, Record record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : step.fields()) {
            value(step, field, record, values).ifPresent(value -> {
                values.put(field.name(), value);
                record.known().put(step.code() + "." + field.name(), value);
            });
        }
        return values;
    }

    private Optional<String> value(Step step, Field field, Record record, Map<String, String> values) {
        if (field.type().equals("COMPUTED")) {
            return field.formula().work(new Given(record, values)).map(Formula.Result::value);
        }
        if (field.type().equals("PERSON")) {
            return Optional.of(record.operator());
        }
        String name = step.code() + "." + field.name();
        String own = record.life() == null ? null : Measured.of(name, record.life());
        String sample = own == null ? SAMPLES.get(name) : own;
        return Optional.ofNullable(sample).map(text -> Template.fill(text, word -> word(word, record)));
    }

    private static String word(String word, Record record) {
        if (word.equals("din")) {
            return record.din();
        }
        if (word.startsWith("lot:")) {
            return Supplies.lot(word.substring(4), record.day());
        }
        if (word.startsWith("equipment:")) {
            return Supplies.equipment(word.substring(10));
        }
        if (word.startsWith("now")) {
            String minutes = word.substring(3).replaceAll("[+m]", "");
            return Moment.instant(record.at() + (minutes.isEmpty() ? 0 : Long.parseLong(minutes) * Moment.MINUTE));
        }
        return word.equals("no")
                ? String.valueOf(record.at() % 100_000)
                : record.known().getOrDefault(word, "");
    }

    /** Where the formulas find their arguments. */
    private final class Given implements Formula.Given {
        private static final int QUALIFIED_DAYS = 210;

        private final Record record;
        private final Map<String, String> values;

        Given(Record record, Map<String, String> values) {
            this.record = record;
            this.values = values;
        }

        @Override
        public Optional<String> value(String argument) {
            if (argument.startsWith("#")) {
                return Optional.ofNullable(targets.get(argument.substring(1)));
            }
            if (argument.equals("@collected_at")) {
                return Optional.of(Moment.instant(record.life().journey().collected()));
            }
            if (argument.equals("@now")) {
                return Optional.of(Moment.instant(record.at()));
            }
            return Optional.ofNullable(argument.contains(".") ? record.known().get(argument) : values.get(argument));
        }

        @Override
        public Optional<BigDecimal> daysLeft(String function, String argument) {
            long days = function.equals("expiry_days")
                    ? ChronoUnit.DAYS.between(record.day(), Supplies.expires(record.day()))
                    : QUALIFIED_DAYS;
            return Optional.of(BigDecimal.valueOf(days));
        }

        @Override
        public Optional<Boolean> released(String argument) {
            return Optional.of(true);
        }
    }
}
