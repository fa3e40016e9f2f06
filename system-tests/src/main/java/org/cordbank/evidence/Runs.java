package org.cordbank.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dated results of what runs by command: the newest of each name.
 *
 * @param newest the link to each, and its lines
 */
record Runs(Map<String, Told> newest) {
    /** Behind the name of a benchmark: what it held its page to beside the figure. */
    static final String CONDITIONS = "#conditions";

    private static final Pattern FILE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([a-z0-9-]+)\\.md");
    private static final String HELD_TO = "| also held to |";

    /** One result. */
    record Told(String link, List<String> lines) {
        String last() {
            return link + lines.get(lines.size() - 1);
        }

        /** The conditions of a benchmark; one that did not hold stands among the reasons for which it does not pass. */
        String conditions() {
            List<String> conditions = lines.stream()
                    .dropWhile(line -> !line.startsWith(HELD_TO))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("| "))
                    .map(line -> line.split(" \\| ")[0].substring(2))
                    .toList();
            if (conditions.isEmpty()) {
                return link + "names no condition";
            }
            long broken = conditions.stream()
                    .filter(condition -> lines.stream().anyMatch(line -> line.startsWith("- " + condition + ": ")))
                    .count();
            return link
                    + (broken == 0
                            ? "all " + conditions.size() + " conditions held"
                            : broken + " of " + conditions.size() + " conditions did not hold");
        }
    }

    static Runs of(Path folder) throws IOException {
        Map<String, Told> newest = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String link = "[" + name.group(1) + "](" + file.getFileName() + "): ";
                    newest.put(name.group(2), new Told(link, Files.readAllLines(file)));
                }
            }
        }
        return new Runs(newest);
    }

    String of(String run) {
        String name = run.replace(CONDITIONS, "");
        if (!newest.containsKey(name)) {
            return name + ": not run yet";
        }
        Told told = newest.get(name);
        return run.endsWith(CONDITIONS) ? told.conditions() : told.last();
    }
}
