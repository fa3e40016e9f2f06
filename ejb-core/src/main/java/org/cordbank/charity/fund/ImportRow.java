package org.cordbank.charity.fund;

import java.time.Instant;
import org.cordbank.kernel.Money;

/** A statement that was imported. */
public record ImportRow(long id, String fileName, int lines, int recorded, Money amount, Instant at, String byName) {}
