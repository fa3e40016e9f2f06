package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Sql;

/** Reads a unit's sheaf. */
@ApplicationScoped
class Sheaves {
    /** One for all: a reader of its own for each line would look for its library each time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject
    private Sql sql;

    UnitSheaf of(Unit unit) {
        Map<String, List<SheafLine>> parts = new HashMap<>();
        sql.rows(
                "SELECT part, line FROM unit_sheaf WHERE unit_id = ? ORDER BY part, place, place_within",
                row -> parts.computeIfAbsent(row.getString(1), part -> new ArrayList<>())
                        .add(line(row.getString(2))),
                unit.id());
        return new UnitSheaf(unit.row(), unit.kitNumber(), parts);
    }

    private static SheafLine line(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return new SheafLine(reader.readObject());
        }
    }
}
