package org.cordbank.collection.kits;

import java.time.Instant;

/** Prenatal results on file, without their content; {@code voidedWhy} is null while they stand. */
public record PrenatalRow(
        long id, long unitId, String fileName, String attachedBy, Instant attachedAt, String voidedWhy) {}
