package org.cordbank.charity.applications;

import java.time.Instant;
import java.util.Locale;
import org.cordbank.kernel.PublicId;

/**
 * An application as other rooms and pages see it; nothing personal.
 *
 * @param version what the reader saw; handed back with a decision, so that a stale page is noticed
 * @param number null until it is handed in
 * @param programmeId edition of the programme it asks for
 * @param authorAccountId portal account that fills it in
 * @param applicantAccountId portal account of the applicant; null while a helper waits for the confirmation
 * @param statusSince when it came to this status
 * @param expiresAt end of a draft or of the time for a correction; null otherwise
 * @param handedOverAt a helper asked the applicant to confirm; null otherwise
 * @param claimedBy printed name of the officer who looks at it; null when nobody does
 */
public record ApplicationRow(
        long id,
        int version,
        PublicId publicId,
        ApplicationNumber number,
        long programmeId,
        String programmeCode,
        long authorAccountId,
        FiledBy filedBy,
        Long applicantAccountId,
        ApplicationStatus status,
        Locale language,
        Instant createdAt,
        Instant changedAt,
        Instant statusSince,
        Instant expiresAt,
        Instant handedOverAt,
        Instant submittedAt,
        Integer submittedYear,
        Long claimedById,
        String claimedBy) {}
