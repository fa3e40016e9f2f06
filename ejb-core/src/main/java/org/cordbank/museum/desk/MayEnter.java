package org.cordbank.museum.desk;

import java.math.BigDecimal;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.opening.RoomRow;

/** A group enters a room with enough oxygen, within its heads, and without infants where it takes none. */
final class MayEnter {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private MayEnter() {}

    static boolean check(RoomRow room, CheckRoom asked) {
        if (asked.heads() < 1) {
            throw new DeskRefused(Reason.NO_HEADS, asked.heads());
        }
        if (room.oxygenLeastPercent() != null) {
            if (asked.oxygenPercent() == null) {
                throw new DeskRefused(Reason.NO_READING, room.oxygenLeastPercent());
            }
            if (asked.oxygenPercent().signum() < 0 || asked.oxygenPercent().compareTo(ALL) > 0) {
                throw new DeskRefused(Reason.NOT_A_READING, asked.oxygenPercent());
            }
        }
        boolean air =
                room.oxygenLeastPercent() == null || asked.oxygenPercent().compareTo(room.oxygenLeastPercent()) >= 0;
        return air && asked.heads() <= room.headsMost() && (room.infants() || !asked.infants());
    }
}
