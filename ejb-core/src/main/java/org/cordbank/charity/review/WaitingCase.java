package org.cordbank.charity.review;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.charity.applications.ApplicationStatus;

/**
 * A case in a queue, without names.
 *
 * @param dueOn last day by the bank's own limit
 * @param daysLeft working days until then; negative when it has passed
 * @param claimedBy who works on it; null when nobody does
 * @param mine true when it is the reader who does
 */
public record WaitingCase(
        long id,
        String publicId,
        String number,
        String programmeCode,
        ApplicationStatus status,
        Instant since,
        LocalDate dueOn,
        int daysLeft,
        String claimedBy,
        boolean mine) {
    /** True when the limit has passed. */
    public boolean isLate() {
        return daysLeft < 0;
    }

    /** Working days past the limit. */
    public int getDaysLate() {
        return -daysLeft;
    }
}
