package org.cordbank.launcher.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plausible values of the default catalogues' fields by {@code code.field}, with words in braces to be filled in. */
final class Template {
    private static final Pattern WORD = Pattern.compile("\\{([^}]+)}");

    private Template() {}

    static Map<String, String> read(String resource) {
        Map<String, String> values = new HashMap<>();
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Template.class.getResourceAsStream(resource)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> values.put(row.getField("code") + "." + row.getField("field"), row.getField("value")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }

    static String fill(String value, UnaryOperator<String> word) {
        return value.indexOf('{') < 0
                ? value
                : WORD.matcher(value).replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group(1))));
    }

    /** A compact JSON object of texts, as the rooms write it. */
    static String json(Map<String, String> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":\"");
            json.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        });
        return json.append('}').toString();
    }
}
