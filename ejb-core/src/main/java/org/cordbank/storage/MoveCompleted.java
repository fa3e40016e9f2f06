package org.cordbank.storage;

import java.time.Instant;

/** A bag lies in its new position; release observes it in the same transaction. */
public record MoveCompleted(long unitId, long bagId, String from, String to, Instant at) {}
