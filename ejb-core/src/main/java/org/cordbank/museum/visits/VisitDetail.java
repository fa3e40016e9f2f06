package org.cordbank.museum.visits;

import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** What is known of a visit beside its seats; nothing personal. */
public record VisitDetail(
        long bookingId,
        VisitorType type,
        String organisation,
        AgeBand band,
        String grade,
        int adults,
        int minors,
        String needs,
        String bus,
        String purpose,
        String language,
        Long letterFileId,
        Long certificateFileId) {}
