package org.cordbank.lab.processing;

import java.time.Instant;

/** A shift of a preparation laboratory; {@code closedAt} is null while it is open. */
public record ShiftRow(
        long id, int version, String number, long siteId, Instant openedAt, String openedByName, Instant closedAt) {}
