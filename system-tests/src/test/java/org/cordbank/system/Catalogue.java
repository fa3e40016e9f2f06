package org.cordbank.system;

import java.util.List;

/** The default catalogue as its file says it. */
final class Catalogue {
    private static final String FOLDER = "db/src/main/resources/catalogue/";

    private Catalogue() {}

    /** Codes of all preparation steps in their order. */
    static List<String> steps() {
        return rows("process-steps.csv").stream().map(cells -> cells.get(1)).toList();
    }

    /** Codes of the tests, {@code T01} to {@code T15}. */
    static List<String> tests() {
        return rows("release-tests.csv").stream()
                .flatMap(List::stream)
                .filter(cell -> cell.matches("T\\d\\d"))
                .distinct()
                .toList();
    }

    /** The Chinese word of a step's field. */
    static String label(String code, String field) {
        return rows("process-step-fields.csv").stream()
                .filter(cells -> cells.get(0).equals(code) && cells.get(2).equals(field))
                .map(cells -> cells.get(3))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(String file) {
        return House.lines(House.source(FOLDER + file)).stream()
                .skip(1)
                .map(House::cells)
                .toList();
    }
}
