package org.cordbank.quality;

import java.time.Instant;

/** One verdict given on a deviation; {@code director} marks the medical director's. */
public record DispositionRow(
        int seq, Disposition disposition, String reason, Instant givenAt, String givenBy, boolean director) {}
