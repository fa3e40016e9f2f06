package org.cordbank.charity.grants;

import java.time.Instant;
import java.time.LocalDate;

/** A follow-up of a case some months after the last payment. @param words null until it was done */
public record FollowUpRow(
        long id,
        long applicationId,
        String publicId,
        String number,
        int month,
        LocalDate dueOn,
        String words,
        Instant doneAt,
        String doneBy) {}
