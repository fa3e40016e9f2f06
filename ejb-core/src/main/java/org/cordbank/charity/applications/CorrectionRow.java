package org.cordbank.charity.applications;

import java.time.Instant;

/**
 * What an applicant is asked to correct.
 *
 * @param documentCode one kind of paper; empty when the task as a whole is meant
 * @param sentAt null while the officer still looks; the applicant does not see it before
 * @param answeredAt null while it is open
 */
public record CorrectionRow(
        Task task, String documentCode, String reason, String askedBy, Instant sentAt, Instant answeredAt) {
    public boolean isOpen() {
        return answeredAt == null;
    }
}
