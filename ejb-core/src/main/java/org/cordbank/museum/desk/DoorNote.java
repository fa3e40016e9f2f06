package org.cordbank.museum.desk;

import java.time.Instant;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/**
 * What a device at the door noted.
 *
 * @param key the device's own key for it, 8 to 64 letters, digits and hyphens; the same note always has the same key
 * @param number of the booking; null for a walk-in
 * @param sessionId of a walk-in; 0 otherwise
 * @param heads that came
 * @param minors among them; for a walk-in
 * @param band of the minors; null where there are none
 * @param at when the device noted it
 */
public record DoorNote(
        String key, String number, long sessionId, int heads, VisitorType type, int minors, AgeBand band, Instant at) {
    public boolean walkIn() {
        return number == null;
    }
}
