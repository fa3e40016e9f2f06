package org.cordbank.storage;

import java.time.Instant;

/** A position of a unit's bag now. */
public record PlacementRow(long bagId, String address, String kind, Instant since, String byName) {
    private static final int PARTS = 5;

    /** In one line, as a form's answer is kept. */
    String answer() {
        return String.join("|", Long.toString(bagId), address, kind, since.toString(), byName);
    }

    static PlacementRow ofAnswer(String answer) {
        String[] part = answer.split("\\|", PARTS);
        return new PlacementRow(Long.parseLong(part[0]), part[1], part[2], Instant.parse(part[3]), part[4]);
    }
}
