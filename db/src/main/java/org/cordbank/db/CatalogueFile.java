package org.cordbank.db;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of the default catalogues: its rows as column to text, and the SHA-256 of its content. The header's names are
 * the columns of the table.
 */
record CatalogueFile(String name, List<Map<String, String>> rows, String digest) {
    private static final String BETWEEN = "\u001f";

    /** Reads {@code catalogue/<name>.csv} of this module. */
    static CatalogueFile read(String name) {
        String path = "/catalogue/" + name + ".csv";
        try (InputStream file = CatalogueFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The catalogue " + path + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new CatalogueFile(name, parse(text), sha256(text));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The catalogue " + path + " cannot be read", unreadable);
        }
    }

    private static List<Map<String, String>> parse(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new StringReader(text))) {
            return csv.stream()
                    .<Map<String, String>>map(row -> new LinkedHashMap<>(row.getFieldsAsMap()))
                    .toList();
        }
    }

    static String digest(Map<String, String> row) {
        return sha256(String.join(BETWEEN, row.values()));
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
