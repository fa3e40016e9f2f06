package org.cordbank.backoffice.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plausible values within every limit for each step and test of the default catalogue, for the demo and nothing else: the
 * loader walks the real desks with them, one step at a time. Lots and equipment are named {@code DEMO-<item>}.
 */
public final class StepSamples {
    private static final Pattern WORD = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Map<String, String>> STEPS = read("/samples/step-values.csv");
    private static final Map<String, Map<String, String>> TESTS = read("/samples/test-values.csv");

    private StepSamples() {}

    /**
     * Values of a step.
     *
     * @param code for example {@code B09}
     * @param din the unit's number; empty for steps of shift and batch
     * @param now the bank's time, from which start and end are counted back
     * @param earlier answers a value of an earlier step by {@code code.field}, for what depends on it
     */
    public static Map<String, String> step(String code, String din, Instant now, UnaryOperator<String> earlier) {
        Map<String, String> filled = new LinkedHashMap<>();
        STEPS.getOrDefault(code, Map.of()).forEach((field, value) -> filled.put(field, fill(value, din, now, earlier)));
        return filled;
    }

    /** Values of a test, for example {@code T05}. */
    public static Map<String, String> test(String code) {
        return TESTS.getOrDefault(code, Map.of());
    }

    /** Items whose lots the steps scan; each needs a released lot {@code DEMO-<item>}. */
    public static Set<String> items() {
        return named("lot:");
    }

    /** Kinds of equipment the steps scan; each needs a piece {@code DEMO-<kind>} in service. */
    public static Set<String> equipment() {
        return named("equipment:");
    }

    /** A freezing log that stands in every limit, as the freezer would write it; {@code salt} tells runs apart. */
    public static String curve(int salt) {
        StringBuilder log = new StringBuilder("time_min,chamber_c,sample_c\n");
        double time = 0;
        double sample = 4.5 + (salt % 97) / 1000.0;
        while (sample > -90) {
            log.append(line(time, chamber(time, sample), sample));
            boolean plateau = time >= 11.5 && time < 14.5;
            double fall = plateau ? 0 : sample > -41 ? 0.5 : 5;
            sample = time == 11.5 ? sample + 3 : plateau ? sample : time == 14.5 ? sample - 3.5 : sample - fall;
            time += 0.5;
        }
        return log.append(line(time, -90, -90.2)).toString();
    }

    private static double chamber(double time, double sample) {
        return time >= 10 && time < 11.5 ? -40 : time >= 11.5 && time < 15 ? -12 : sample - 2;
    }

    private static String line(double time, double chamber, double sample) {
        return String.format(Locale.ROOT, "%.1f,%.2f,%.3f%n", time, chamber, sample);
    }

    private static Set<String> named(String prefix) {
        Set<String> names = new TreeSet<>();
        STEPS.values().forEach(fields -> fields.values().forEach(value -> {
            Matcher word = WORD.matcher(value);
            while (word.find()) {
                if (word.group(1).startsWith(prefix)) {
                    names.add(word.group(1).substring(prefix.length()));
                }
            }
        }));
        return names;
    }

    private static String fill(String value, String din, Instant now, UnaryOperator<String> earlier) {
        return WORD.matcher(value).replaceAll(word -> Matcher.quoteReplacement(word(word.group(1), din, now, earlier)));
    }

    private static String word(String word, String din, Instant now, UnaryOperator<String> earlier) {
        if (word.equals("din")) {
            return din;
        }
        if (word.equals("no")) {
            return String.valueOf(now.getEpochSecond() % 100_000);
        }
        if (word.startsWith("now")) {
            String minutes = word.substring(3).replaceAll("[+m]", "");
            return now.plus(Duration.ofMinutes(minutes.isEmpty() ? 0 : Long.parseLong(minutes)))
                    .toString();
        }
        int colon = word.indexOf(':');
        return colon > 0 ? "DEMO-" + word.substring(colon + 1) : earlier.apply(word);
    }

    private static Map<String, Map<String, String>> read(String resource) {
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        try (InputStream in = StepSamples.class.getResourceAsStream(resource);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                byCode.computeIfAbsent(row.getField("code"), code -> new LinkedHashMap<>())
                        .put(row.getField("field"), row.getField("value"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return byCode;
    }
}
