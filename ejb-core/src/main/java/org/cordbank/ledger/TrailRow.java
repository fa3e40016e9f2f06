package org.cordbank.ledger;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * A part of one movement in that went out with one movement out, first in first out.
 *
 * @param text of the movement out
 */
public record TrailRow(String subjectType, long subjectId, String text, LocalDate on, Money amount) {}
