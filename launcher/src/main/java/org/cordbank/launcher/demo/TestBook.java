package org.cordbank.launcher.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.lab.processing.Formula;

/** The tests in force and the values of a unit's results. */
final class TestBook {
    private static final Map<String, String> SAMPLES = Template.read("/samples/test-values.csv");

    private final int version;
    private final List<Test> tests = new ArrayList<>();

    /** A test of the catalogue; {@code waivedWhy} is the rule that lets a family do without. */
    record Test(
            int seq,
            String code,
            String zh,
            int days,
            boolean infectious,
            String rule,
            boolean optional,
            List<Field> fields) {}

    /** A field; {@code formula} is null for what is typed. */
    record Field(String name, Formula formula) {}

    private TestBook(int version) {
        this.version = version;
    }

    static TestBook read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet newest = statement.executeQuery("SELECT MAX(version) FROM lab_test_template_versions");
            newest.next();
            TestBook book = new TestBook(newest.getInt(1));
            ResultSet rows = statement.executeQuery("SELECT seq, code, zh, tat_days, infectious + 0, family_rule_zh,"
                    + " optional_family + 0 FROM lab_test_templates WHERE template_version = " + book.version
                    + " ORDER BY seq");
            while (rows.next()) {
                book.tests.add(new Test(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getInt(4),
                        rows.getInt(5) == 1,
                        rows.getString(6),
                        rows.getInt(7) == 1,
                        new ArrayList<>()));
            }
            book.fields(statement);
            return book;
        }
    }

    private void fields(Statement statement) throws SQLException {
        ResultSet rows = statement.executeQuery("SELECT t.seq, f.field_key, f.formula FROM lab_test_fields f"
                + " JOIN lab_test_templates t ON t.template_version = f.template_version AND t.code = f.test_code"
                + " WHERE f.template_version = " + version + " ORDER BY t.seq, f.seq");
        while (rows.next()) {
            String formula = rows.getString(3);
            tests.get(rows.getInt(1) - 1)
                    .fields()
                    .add(new Field(rows.getString(2), formula == null ? null : Formula.of(formula)));
        }
    }

    int version() {
        return version;
    }

    List<Test> tests() {
        return tests;
    }

    /**
     * Values of a result.
     *
     * @param first false for the result that stands after a repetition or an amendment
     * @param known values of other tests by {@code code.field}, which grows
     */
    Map<String, String> values(Test test, Life life, boolean first, Map<String, String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : test.fields()) {
            String name = test.code() + "." + field.name();
            value(field, name, life, first, values, known).ifPresent(value -> {
                values.put(field.name(), value);
                known.put(name, value);
            });
        }
        return values;
    }

    private static Optional<String> value(
            Field field, String name, Life life, boolean first, Map<String, String> values, Map<String, String> known) {
        if (field.formula() == null) {
            return Optional.ofNullable(typed(name, life, first)).or(() -> Optional.ofNullable(SAMPLES.get(name)));
        }
        return field.formula()
                .work(argument ->
                        Optional.ofNullable(argument.contains(".") ? known.get(argument) : values.get(argument)))
                .map(Formula.Result::value);
    }

    private static String typed(String name, Life life, boolean first) {
        Blood blood = life.blood();
        return switch (name) {
            case "T01.wbc" -> Blood.one(blood.wbcAfter(false));
            case "T01.wbc_2" -> Blood.one(blood.wbcAfter(true));
            case "T01.volume", "T03.volume" -> Blood.one(blood.cells());
            case "T02.viability" -> Blood.one(blood.viability());
            case "T03.cd34_ul" -> String.valueOf((int) blood.stemCells());
            case "T03.cd34_percent" -> String.valueOf(blood.stemShare());
            case "T03.cd34_viability" -> Blood.one(Math.min(99.6, blood.viability() + 1.4));
            case "T04.cfu_total" -> Blood.one(blood.colonies());
            case "T07.abo" -> blood.abo();
            case "T07.rhd" -> blood.negative() ? "NEG" : "POS";
            case "T14.cmv_igg" -> blood.cmv() ? "POS" : "NEG";
            case "T09.variants" -> life.fate() == Fate.AMENDED && !first ? "Hb E 携带待家系复核" : null;
            default -> found(name, life.fate(), first, life.laboratory().special());
        };
    }

    private static String found(String name, Fate fate, boolean first, int special) {
        boolean grew = fate == Fate.BACTERIA_KEPT || fate == Fate.BACTERIA_DISCARDED;
        boolean unclear = fate == Fate.REPEATED && first;
        return switch (name) {
            case "T05.aerobic" -> grew ? "POS" : null;
            case "T05.incubated_days" -> grew ? "2" : null;
            case "T05.organism" -> grew ? "表皮葡萄球菌" : null;
            case "T05.antibiogram" -> grew ? "万古霉素敏感" : null;
            case "T10.hiv_agab" -> unclear && special == 9 ? "IND" : null;
            case "T11.hbsag" -> fate == Fate.MARKER ? "R" : unclear && special == 10 ? "IND" : null;
            case "T11.hbv_nat" -> fate == Fate.MARKER ? "D" : null;
            case "T12.hcv_ab" -> unclear && special == 11 ? "IND" : null;
            case "T13.tp_ab" -> unclear && special == 12 ? "IND" : null;
            default -> null;
        };
    }
}
