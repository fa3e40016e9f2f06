package org.cordbank.lab.freezing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/**
 * The limits a curve is held against, as they stood when it was imported.
 *
 * @param fromC the sample's cooling rate is judged from here, degrees Celsius
 * @param toC down to here
 * @param slowestRate least allowed change, degrees per minute (negative: cooling), for example -0.5
 * @param fastestRate greatest allowed change, for example -1.5
 * @param windowMin a rate is taken over at least this long, minutes
 * @param longestPlateauMin longest allowed heat of fusion, minutes
 * @param endC the sample has to end at or below, degrees Celsius
 * @param warmestPossibleC a reading above is a broken probe, degrees Celsius
 * @param leastRows fewer rows are no curve
 */
public record CurveLimits(
        double fromC,
        double toC,
        double slowestRate,
        double fastestRate,
        double windowMin,
        double longestPlateauMin,
        double endC,
        double warmestPossibleC,
        int leastRows) {

    /** As kept beside the curve, so that its findings stay what they were when limits change. */
    String json() {
        return Json.createObjectBuilder()
                .add("from", fromC)
                .add("to", toC)
                .add("slowest", slowestRate)
                .add("fastest", fastestRate)
                .add("window", windowMin)
                .add("plateau", longestPlateauMin)
                .add("end", endC)
                .add("warmest", warmestPossibleC)
                .add("rows", leastRows)
                .build()
                .toString();
    }

    static CurveLimits ofJson(String text) {
        try (JsonReader reader = Library.READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new CurveLimits(
                    number(json, "from"),
                    number(json, "to"),
                    number(json, "slowest"),
                    number(json, "fastest"),
                    number(json, "window"),
                    number(json, "plateau"),
                    number(json, "end"),
                    number(json, "warmest"),
                    json.getInt("rows"));
        }
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    /** Found once: looking for the library on the class path costs more than reading nine numbers. */
    private static final class Library {
        static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    }
}
