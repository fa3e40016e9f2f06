package org.cordbank.charity.applications;

import java.time.Instant;

/**
 * An appeal against a refusal.
 *
 * @param words the applicant's
 * @param decidedAt null while it waits
 * @param upheld true when the appeal was right; null while it waits
 */
public record AppealRow(
        long applicationId,
        String words,
        Instant filedAt,
        Instant decidedAt,
        String decidedBy,
        Boolean upheld,
        String decisionWords) {}
