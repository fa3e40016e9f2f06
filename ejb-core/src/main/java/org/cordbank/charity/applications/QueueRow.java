package org.cordbank.charity.applications;

import java.time.LocalDate;

/**
 * A case that waits at intake.
 *
 * @param patient masked name
 * @param programme its name
 * @param dueOn last day by which the papers are to be checked, by the programme's rule
 * @param daysLeft days until then; negative when it is late
 * @param again it was corrected and handed in again
 */
public record QueueRow(
        ApplicationRow application, String patient, String programme, LocalDate dueOn, long daysLeft, boolean again) {
    public boolean isLate() {
        return daysLeft < 0;
    }
}
