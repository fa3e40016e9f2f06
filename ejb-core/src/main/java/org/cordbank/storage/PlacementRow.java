package org.cordbank.storage;

import java.time.Instant;

/** A position of a unit's bag now. */
public record PlacementRow(long bagId, String address, String kind, Instant since, String byName) {}
