package org.cordbank.system;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values within every limit for each step and test of the default catalogue, from the file the demo's loader reads. */
final class Samples {
    private static final Pattern WORD = Pattern.compile("\\{([^}]+)}");
    private static final String FOLDER = "ejb-core/src/main/resources/samples/";

    private static final Map<String, Map<String, String>> STEPS = read("step-values.csv");
    private static final Map<String, Map<String, String>> TESTS = read("test-values.csv");

    private Samples() {}

    /**
     * What is typed into a step's fields.
     *
     * @param now the bank's time, from which start and end are counted back
     * @param earlier answers a value of an earlier step by {@code code.field}
     */
    static Map<String, String> step(String code, Story story, Instant now, UnaryOperator<String> earlier) {
        Map<String, String> filled = new LinkedHashMap<>();
        STEPS.getOrDefault(code, Map.of())
                .forEach((field, value) -> filled.put(
                        field,
                        WORD.matcher(value)
                                .replaceAll(
                                        word -> Matcher.quoteReplacement(word(word.group(1), story, now, earlier)))));
        return filled;
    }

    /** What is typed into a test's fields. */
    static Map<String, String> test(String code) {
        return TESTS.getOrDefault(code, Map.of());
    }

    private static String word(String word, Story story, Instant now, UnaryOperator<String> earlier) {
        if (word.equals("din")) {
            return story.dinValue();
        }
        if (word.equals("no")) {
            return String.valueOf(now.getEpochSecond() % 100_000);
        }
        if (word.startsWith("now")) {
            String minutes = word.substring(3).replaceAll("[+m]", "");
            return RoadChapter.typed(now.plus(Duration.ofMinutes(minutes.isEmpty() ? 0 : Long.parseLong(minutes))));
        }
        int colon = word.indexOf(':');
        return colon > 0 ? "DEMO-" + word.substring(colon + 1) : earlier.apply(word);
    }

    private static Map<String, Map<String, String>> read(String file) {
        Map<String, Map<String, String>> byCode = new HashMap<>();
        for (String line :
                House.lines(House.source(FOLDER + file)).stream().skip(1).toList()) {
            List<String> cells = House.cells(line);
            byCode.computeIfAbsent(cells.get(0), code -> new LinkedHashMap<>()).put(cells.get(1), cells.get(2));
        }
        return byCode;
    }
}
