package org.cordbank.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A promise of the bank.
 *
 * @param tests names of test classes, or {@code Class.method} for one test
 * @param runs names of evidence kept in the folder, such as {@code prove-face}; {@code bench-status#conditions} for what a
 *     benchmark held its page to beside the figure
 */
record Requirement(String id, String promise, List<String> tests, List<String> runs) {
    /** All of them, in the order of the file. */
    static List<Requirement> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Requirement(
                            row.getField("id"),
                            row.getField("promise"),
                            names(row.getField("tests")),
                            names(row.getField("runs"))))
                    .toList();
        }
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split("[; ]+"))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
