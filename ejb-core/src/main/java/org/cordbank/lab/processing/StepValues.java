package org.cordbank.lab.processing;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The recorded values of one step by field name, in the catalogue's order. Numbers are kept as they were typed (their
 * digits say how exactly was read), times as instants in UTC.
 */
public record StepValues(Map<String, String> byName) {
    public static final StepValues NONE = new StepValues(Map.of());

    public StepValues {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public String text(String name) {
        return byName.getOrDefault(name, "");
    }

    public Optional<BigDecimal> number(String name) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    public Optional<Instant> time(String name) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    /** Compact JSON for the record; one short object per step keeps 34 million rows small and readable as a whole. */
    public String json() {
        JsonObjectBuilder json = Library.BUILDERS.createObjectBuilder();
        byName.forEach(json::add);
        return json.build().toString();
    }

    public static StepValues ofJson(String json) {
        try (JsonReader reader = Library.READERS.createReader(new StringReader(json))) {
            Map<String, String> read = new LinkedHashMap<>();
            reader.readObject().forEach((name, value) -> read.put(name, ((jakarta.json.JsonString) value).getString()));
            return new StepValues(read);
        }
    }

    /** Found once: looking for the library on the class path costs more than a step's few values, and a unit has sixty. */
    private static final class Library {
        static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
        static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    }
}
