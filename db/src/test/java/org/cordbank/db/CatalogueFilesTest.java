package org.cordbank.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The default catalogues are complete")
class CatalogueFilesTest {
    private static final Pattern FORMULA = Pattern.compile("(\\w+)\\((.*)\\)");
    private static final Pattern TAG = Pattern.compile("\\[([A-Z][A-Za-z0-9-]*)\\]");
    private static final Set<String> FACTS = Set.of("@collected_at", "@now");
    private static final Set<String> OWN_VALUES = Set.of("@unit", "@product_code", "@division", "@abo");

    private final List<Map<String, String>> steps = rows("process-steps");
    private final List<Map<String, String>> stepFields = rows("process-step-fields");
    private final List<Map<String, String>> tests = rows("release-tests");
    private final List<Map<String, String>> testFields = rows("release-test-fields");
    private final List<Map<String, String>> limits = rows("limits");

    private static List<Map<String, String>> rows(String name) {
        return CatalogueFile.read(name).rows();
    }

    private static List<String> all() {
        List<String> names =
                new ArrayList<>(List.of("catalogues", "limits", "process-step-fields", "release-test-fields"));
        names.addAll(rows("catalogues").stream().map(row -> row.get("name")).toList());
        return names;
    }

    @Test
    void fiftySixStepsInOrderFromSetUpToHandOver() {
        assertThat(steps).hasSize(56);
        for (int i = 0; i < steps.size(); i++) {
            Map<String, String> step = steps.get(i);
            assertThat(step.get("seq")).isEqualTo(String.valueOf(i + 1));
            assertThat(step.get("code")).isEqualTo("%s%02d".formatted(step.get("phase"), i + 1));
        }
        assertThat(count(steps, "phase"))
                .isEqualTo(Map.of("A", 8L, "B", 7L, "C", 7L, "D", 7L, "E", 7L, "F", 8L, "G", 9L, "H", 3L));
    }

    @Test
    void fifteenTestsInOrder() {
        assertThat(tests).hasSize(15);
        for (int i = 0; i < tests.size(); i++) {
            assertThat(tests.get(i).get("code")).isEqualTo("T%02d".formatted(i + 1));
        }
    }

    @Test
    void everyStepAndTestHasFieldsAndEveryFieldItsStepOrTest() {
        assertThat(values(stepFields, "step_code")).isEqualTo(values(steps, "code"));
        assertThat(values(testFields, "test_code")).isEqualTo(values(tests, "code"));
    }

    @Test
    void fieldKeysAreUniqueAndNumberedWithinTheirStep() {
        assertNumbered(stepFields, "step_code");
        assertNumbered(testFields, "test_code");
    }

    private static void assertNumbered(List<Map<String, String>> fields, String owner) {
        fields.stream()
                .collect(Collectors.groupingBy(field -> field.get(owner)))
                .forEach((code, own) -> {
                    assertThat(own.stream().map(field -> field.get("field_key")))
                            .as(code)
                            .doesNotHaveDuplicates();
                    for (int i = 0; i < own.size(); i++) {
                        assertThat(own.get(i).get("seq")).as(code).isEqualTo(String.valueOf(i + 1));
                    }
                });
    }

    @Test
    void everyLimitNamedStandsForBothScopes() {
        Set<String> known = new TreeSet<>();
        limits.forEach(limit -> known.add(limit.get("limit_key") + "/" + limit.get("scope")));
        List<Map<String, String>> all = new ArrayList<>(stepFields);
        all.addAll(testFields);
        all.addAll(rows("reception-checks"));
        for (Map<String, String> field : all) {
            String key = field.get("limit_key");
            if (!key.isEmpty()) {
                boolean any = known.contains(key + "/ANY");
                boolean each = known.contains(key + "/PUBLIC") && known.contains(key + "/FAMILY");
                assertThat(any || each).as("%s of %s", key, field).isTrue();
            }
        }
    }

    @Test
    void limitsAreUniqueSourcedAndInOrder() {
        assertThat(limits.stream().map(limit -> limit.get("limit_key") + "/" + limit.get("scope")))
                .doesNotHaveDuplicates();
        for (Map<String, String> limit : limits) {
            assertThat(limit.get("source")).as("source of %s", limit).isNotBlank();
            assertThat(limit.get("approver")).isEqualTo("默认（待医学主任批准）");
            assertOrdered(limit, "min_value", "warn_min");
            assertOrdered(limit, "warn_min", "warn_max");
            assertOrdered(limit, "warn_max", "max_value");
            assertOrdered(limit, "min_value", "target");
            assertOrdered(limit, "target", "max_value");
            assertOrdered(limit, "min_value", "max_value");
        }
    }

    @Test
    void impossibleLiesOutsideTheLimit() {
        for (Map<String, String> field : stepFields) {
            assertOrdered(field, "impossible_min", "limit_min");
            assertOrdered(field, "limit_min", "limit_max");
            assertOrdered(field, "limit_max", "impossible_max");
            boolean measured = Set.of("NUMBER", "COUNT").contains(field.get("type"));
            assertThat(measured
                            && (field.get("impossible_min").isEmpty()
                                    || field.get("impossible_max").isEmpty()))
                    .as("impossible range of %s", field)
                    .isFalse();
        }
    }

    private static void assertOrdered(Map<String, String> row, String lower, String upper) {
        if (!row.get(lower).isEmpty() && !row.get(upper).isEmpty()) {
            assertThat(new BigDecimal(row.get(lower)))
                    .as("%s and %s of %s", lower, upper, row)
                    .isLessThanOrEqualTo(new BigDecimal(row.get(upper)));
        }
    }

    @Test
    void everyFormulaRefersToWhatIsRecordedBefore() {
        Set<String> known = new TreeSet<>();
        limits.forEach(limit -> known.add("#" + limit.get("limit_key")));
        known.addAll(FACTS);
        for (Map<String, String> field : stepFields) {
            assertKnown(field, field.get("step_code"), known);
            known.add(field.get("step_code") + "." + field.get("field_key"));
        }
        for (Map<String, String> field : testFields) {
            assertKnown(field, field.get("test_code"), known);
            known.add(field.get("test_code") + "." + field.get("field_key"));
        }
    }

    private static void assertKnown(Map<String, String> field, String owner, Set<String> known) {
        String formula = field.get("formula");
        assertThat(formula.isEmpty()).as("formula of %s", field).isEqualTo(!"COMPUTED".equals(field.get("type")));
        if (formula.isEmpty()) {
            return;
        }
        Matcher parts = FORMULA.matcher(formula);
        assertThat(parts.matches()).as(formula).isTrue();
        for (String argument : parts.group(2).split(",")) {
            boolean own = known.contains(owner + "." + argument);
            assertThat(own || known.contains(argument))
                    .as("%s in %s", argument, field)
                    .isTrue();
        }
    }

    @Test
    void codesAreListedAndTheAllowedOnesAreAmongThem() {
        for (Map<String, String> field : stepFields) {
            assertThat(field.get("codes").isEmpty()).as("%s", field).isEqualTo(!"CODE".equals(field.get("type")));
            assertAmong(field, "equals_value");
        }
        for (Map<String, String> field : testFields) {
            assertAmong(field, "public_passes");
            assertAmong(field, "public_reviews");
            assertAmong(field, "family_passes");
            assertAmong(field, "family_reviews");
        }
    }

    private static void assertAmong(Map<String, String> field, String column) {
        String allowed = field.get(column);
        if (allowed.isEmpty() || OWN_VALUES.contains(allowed)) {
            return;
        }
        Set<String> codes = field.get("codes").isEmpty()
                ? Set.of("Y", "N")
                : Arrays.stream(field.get("codes").split("\\|"))
                        .peek(code -> assertThat(code).matches("[A-Z0-9_]+=[^/]+(/[^/]+)+"))
                        .map(code -> code.substring(0, code.indexOf('=')))
                        .collect(Collectors.toSet());
        assertThat(codes).as("%s of %s", column, field).contains(allowed.split("\\|"));
    }

    @Test
    void aHardStopIsAStepWithARefusingField() {
        Set<String> refusing = values(
                stepFields.stream()
                        .filter(field -> field.get("outcome").equals("REFUSE"))
                        .toList(),
                "step_code");
        Set<String> hard = values(
                steps.stream().filter(step -> step.get("hard_stop").equals("Y")).toList(), "code");
        assertThat(hard).isEqualTo(refusing).contains("A04", "A05", "A06", "B10", "G45", "H55");
    }

    @Test
    void aFieldWithALimitFailsOrRefusesAndAFieldWithoutIsOnRecord() {
        for (Map<String, String> field : stepFields) {
            boolean limited = !(field.get("limit_min")
                            + field.get("limit_max")
                            + field.get("equals_value")
                            + field.get("limit_key"))
                    .isEmpty();
            assertThat(field.get("outcome").equals("RECORD")).as("%s", field).isEqualTo(!limited);
        }
    }

    @Test
    void everyChineseWordHasItsEnglish() {
        for (String name : all()) {
            for (Map<String, String> row : rows(name)) {
                row.forEach((column, text) -> {
                    if (column.equals("zh") || column.endsWith("_zh") || column.startsWith("zh_")) {
                        String english = row.get(column.replace("zh", "en"));
                        assertThat(english)
                                .as("English of %s in %s %s", column, name, row)
                                .isNotNull();
                        assertThat(english.isBlank())
                                .as("%s in %s %s", column, name, row)
                                .isEqualTo(text.isBlank());
                    }
                });
            }
        }
    }

    @Test
    void entriesAreNumberedAndTheirCodesAreUnique() {
        for (Map<String, String> line : rows("catalogues")) {
            List<Map<String, String>> entries = rows(line.get("name"));
            assertThat(entries.stream().map(entry -> entry.get("code")))
                    .as(line.get("name"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).get("seq")).as(line.get("name")).isEqualTo(String.valueOf(i + 1));
            }
        }
    }

    @Test
    void everySourceTagIsExplained() throws Exception {
        String explained = Files.readString(Path.of("..", "docs", "sources.md"));
        List<Map<String, String>> sourced = new ArrayList<>(limits);
        sourced.addAll(rows("catalogues"));
        Set<String> tags = new TreeSet<>();
        for (Map<String, String> row : sourced) {
            Matcher tag = TAG.matcher(row.get("source"));
            while (tag.find()) {
                tags.add(tag.group(1));
            }
        }
        assertThat(tags).contains("DEF", "F10").allSatisfy(tag -> assertThat(explained)
                .containsPattern("\\| [^|]*\\b" + tag + "\\b[^|]* \\|"));
    }

    @Test
    void sampleHospitalsAreMarkedAsInvented() {
        for (Map<String, String> hospital : rows("partner-hospitals")) {
            assertThat(hospital.get("zh")).contains("示例", "（化名）");
            assertThat(hospital.get("en")).contains("Sample", "(fictitious)");
        }
    }

    private static Set<String> values(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Long> count(List<Map<String, String>> rows, String column) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
    }
}
