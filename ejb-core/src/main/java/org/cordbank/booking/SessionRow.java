package org.cordbank.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A session as pages show it, counted at the moment of reading.
 *
 * @param taken heads that have seats now; holds that ran out no longer count
 * @param groupsLeft groups that could still come
 * @param why of a blocked or cancelled session
 */
public record SessionRow(
        long id,
        String publicId,
        String room,
        long ownerRef,
        String titleZh,
        String titleEn,
        LocalDate heldOn,
        Instant begins,
        Instant ends,
        int capacity,
        int taken,
        int largestParty,
        int groupFrom,
        int groupsLeft,
        Instant bookableFrom,
        Instant bookableUntil,
        SessionState state,
        String why) {

    public String title(Locale reader) {
        return reader.getLanguage().equals("zh") ? titleZh : titleEn;
    }

    /** Heads that could still come. */
    public int free() {
        return Math.max(0, capacity - taken);
    }

    /** True when visitors may book at {@code now}, whether or not seats are left. */
    public boolean isBookable(Instant now) {
        return state == SessionState.OPEN && !now.isBefore(bookableFrom) && now.isBefore(bookableUntil);
    }

    /** True when a party of {@code heads} would find seats. */
    public boolean fits(int heads) {
        return heads <= free() && heads <= largestParty && (!isGroup(heads) || groupsLeft > 0);
    }

    public boolean isGroup(int heads) {
        return heads >= groupFrom;
    }
}
