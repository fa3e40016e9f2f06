package org.cordbank.charity.review;

import java.time.LocalDate;
import org.cordbank.kernel.Din;

/**
 * What the medical check found out.
 *
 * @param din number of the unit that was used, of this bank; null when it came from another
 * @param otherBank name of the other bank; null or blank when it came from this one
 * @param hospitalContact who at the hospital confirmed the use of cord blood and the costs
 */
public record CheckFindings(Din din, String otherBank, String hospitalContact, LocalDate confirmedOn, String note) {}
