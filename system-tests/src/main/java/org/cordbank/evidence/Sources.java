package org.cordbank.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tests as their sources name them. */
record Sources(Map<String, String> texts) {
    static Sources of(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file ->
                                    texts.put(file.getFileName().toString().replace(".java", ""), text(file)));
                }
            }
        }
        return new Sources(texts);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Named tests that nobody wrote. */
    List<String> missing(Requirement requirement) {
        return requirement.tests().stream().filter(test -> !has(test)).toList();
    }

    private boolean has(String test) {
        String[] words = test.split("\\.", 2);
        String text = texts.get(words[0]);
        return text != null && (words.length == 1 ? text.contains("Test") : text.contains(" " + words[1] + "("));
    }
}
