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

/** The dated results of what runs by command: the newest of each name, with its last line. */
record Runs(Map<String, String> newest) {
    private static final Pattern FILE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([a-z0-9-]+)\\.md");

    static Runs of(Path folder) throws IOException {
        Map<String, String> newest = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    List<String> lines = Files.readAllLines(file);
                    newest.put(
                            name.group(2),
                            "[" + name.group(1) + "](" + file.getFileName() + "): " + lines.get(lines.size() - 1));
                }
            }
        }
        return new Runs(newest);
    }

    String of(String run) {
        return newest.getOrDefault(run, run + ": not run yet");
    }
}
