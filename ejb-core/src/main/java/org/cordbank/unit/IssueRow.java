package org.cordbank.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Din;

/** An issued unit as the register shows it: never for whom. */
public record IssueRow(
        long id, Din din, LocalDate issuedOn, String hospital, Instant recordedAt, String recordedByName) {}
