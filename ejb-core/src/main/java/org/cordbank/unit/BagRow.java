package org.cordbank.unit;

import java.math.BigDecimal;
import org.cordbank.kernel.Din;

/**
 * A bag of a unit.
 *
 * @param division ISBT 128 division: {@code 00} undivided, {@code A0} and {@code B0} for the first split
 */
public record BagRow(long id, long unitId, Din din, String division, BigDecimal volumeMl) {}
