package org.cordbank.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line: options with a value each, the rest are scenarios. */
final class Options {
    private static final String DATA = "--data";
    private static final String SERVER = "--server";
    private static final String EVIDENCE = "--evidence";
    private static final Map<String, String> DEFAULTS = Map.of(
            "--warm-up",
            "120",
            "--slice",
            "20",
            "--pairs",
            "5",
            "--connections",
            "8",
            "--units",
            "750000",
            "--units-before",
            "75000",
            DATA,
            ".cordbank/bench",
            SERVER,
            "launcher/target/server",
            EVIDENCE,
            "docs/evidence");

    private final Map<String, String> given = new HashMap<>();
    private final List<String> wanted = new ArrayList<>();

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    Options(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!DEFAULTS.containsKey(words[i])) {
                wanted.add(words[i]);
            } else if (i + 1 == words.length || words[i + 1].startsWith("--")) {
                throw new IllegalArgumentException(words[i] + " 后面缺少它的值，例如 " + words[i] + " " + DEFAULTS.get(words[i])
                        + "  " + words[i] + " lacks its value, for example " + words[i] + " " + DEFAULTS.get(words[i]));
            } else {
                given.put(words[i], words[++i]);
            }
        }
    }

    /** The scenarios of the given ones that are wanted, all of them when none is named. */
    List<Scenario> chosen(List<Scenario> scenarios) {
        List<String> known = scenarios.stream().map(Scenario::name).toList();
        wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("不认识 " + name + "  " + name + " is none of " + known
                    + " and no option of " + DEFAULTS.keySet().stream().sorted().toList());
        });
        return scenarios.stream()
                .filter(scenario -> wanted.isEmpty() || wanted.contains(scenario.name()))
                .toList();
    }

    Plan plan() {
        return new Plan(
                Duration.ofSeconds(number("--warm-up", 0)),
                Duration.ofSeconds(number("--slice", 1)),
                number("--pairs", 1),
                number("--connections", 1),
                number("--units", 1),
                number("--units-before", 1),
                path(DATA),
                path(SERVER),
                path(EVIDENCE));
    }

    /** Where a report goes: a trial does not take the place of the day's result unless it was sent there. */
    Path reports(Plan plan, Scenario scenario) {
        boolean trial =
                plan.pairs() < Plan.LEAST_PAIRS || !scenario.shortfall(plan).isEmpty();
        return trial && !given.containsKey(EVIDENCE) ? plan.data().resolve("trials") : plan.evidence();
    }

    private Path path(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    private int number(String name, int least) {
        String text = text(name);
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < least) {
            throw new IllegalArgumentException(name + " 需要不小于 " + least + " 的整数，收到的是 " + text + "  " + name
                    + " takes a whole number from " + least + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private String text(String name) {
        return given.getOrDefault(name, DEFAULTS.get(name));
    }
}
