package org.cordbank.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor of the demo types where staff would scan: lots and equipment the sample staff received, and plausible
 * values of every step and test, out of the same file the sample cast works with.
 */
final class SampleNumbers {
    private static final Pattern THING = Pattern.compile("\\{(lot|equipment):([A-Z_]+)}");
    private static final Pattern MINUTES = Pattern.compile("\\{now([+-])(\\d+)m}");
    /** The lot of collection kits, received by the sample staff under this name. */
    private static final String KIT = "DEMO-KIT";

    private SampleNumbers() {}

    /** Lots to scan; the kits' first. */
    static List<String> lots() {
        List<String> lots = new java.util.ArrayList<>(List.of(KIT));
        lots.addAll(named("lot"));
        return lots;
    }

    /** Equipment to scan. */
    static List<String> equipment() {
        return List.copyOf(named("equipment"));
    }

    /** The values of steps as a person can type them: times as minutes before now, numbers as they are called. */
    static String steps() {
        String named = THING.matcher(read("/samples/step-values.csv")).replaceAll("DEMO-$2");
        return MINUTES.matcher(named)
                .replaceAll(found -> (found.group(1).equals("-") ? "现在之前 " : "现在之后 ")
                        + found.group(2)
                        + (found.group(1).equals("-") ? " 分钟 (min before now)" : " 分钟 (min from now)"))
                .replace("{now}", "现在 (now)")
                .replace("{din}", "本袋编号 (this unit's DIN)")
                .replace("{no}", "流水号 (any running number)")
                .replaceAll("\\{([A-Z]\\d\\d)\\.(\\w+)}", "与 $1 的 $2 相同 (as $2 of $1)");
    }

    /** The values of tests. */
    static String tests() {
        return read("/samples/test-values.csv");
    }

    private static SortedSet<String> named(String kind) {
        SortedSet<String> names = new TreeSet<>();
        Matcher found = THING.matcher(read("/samples/step-values.csv"));
        while (found.find()) {
            if (found.group(1).equals(kind)) {
                names.add("DEMO-" + found.group(2));
            }
        }
        return names;
    }

    private static String read(String resource) {
        try (InputStream csv = SampleNumbers.class.getResourceAsStream(resource)) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
