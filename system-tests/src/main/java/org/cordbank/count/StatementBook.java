package org.cordbank.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many statements each page may ask: {@code face,page,statements}, one line for each page. A page without a line of its
 * own is held to its face's general one ({@code *}), so that a new page is never uncounted. A page that asks more than its
 * line allows, and a face without a general line, are told in a sentence.
 */
public final class StatementBook {
    private static final String ANY = "*";
    private static final int REPEATS_SHOWN = 3;

    private final Map<String, Integer> most = new TreeMap<>();

    /** Reads the book; its first line names the columns. */
    public static StatementBook read(InputStream file) throws IOException {
        StatementBook book = new StatementBook();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(book::enter);
        }
        return book;
    }

    private void enter(String line) {
        String[] cells = line.split(",");
        if (cells.length != 3 || most.put(cells[0] + " " + cells[1], Integer.valueOf(cells[2])) != null) {
            throw new IllegalArgumentException("Want 'face,page,statements' once a page, have " + line);
        }
    }

    /** What is wrong with these statements of a page; empty when nothing is. */
    public Optional<String> complaint(String face, String page, List<String> statements) {
        String name = face + " " + page;
        Integer allowed = most.getOrDefault(name, most.get(face + " " + ANY));
        if (allowed == null) {
            return Optional.of(name + " has no number yet; it asks " + statements.size());
        }
        return statements.size() <= allowed
                ? Optional.empty()
                : Optional.of(name + " asks " + statements.size() + " statements, allowed are " + allowed
                        + repeats(statements));
    }

    /** What is asked again and again, most often first: there lies what a page reads one by one. */
    private static String repeats(List<String> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(shape -> shape.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(REPEATS_SHOWN)
                .map(shape -> "\n  " + shape.getValue() + " x " + shape.getKey())
                .collect(Collectors.joining());
    }
}
