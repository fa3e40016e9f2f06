package org.cordbank.charity.review;

import java.time.Instant;
import java.time.LocalDate;

/** A medical check that was done. @param finding {@code MATCHES} or {@code OTHER_BANK} for one that passed */
public record CheckRow(
        String finding,
        String din,
        LocalDate issuedOn,
        String otherBank,
        String hospitalContact,
        LocalDate confirmedOn,
        String note,
        boolean passed,
        String byName,
        Instant at) {}
