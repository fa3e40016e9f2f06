package org.cordbank.ledger;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * A movement of a fund's cash: in or out, and about what.
 *
 * @param reversal it takes back an earlier one that was recorded wrongly
 */
public record FlowRow(
        long entryId,
        LocalDate on,
        String subjectType,
        long subjectId,
        String text,
        Money in,
        Money out,
        Money cash,
        boolean reversal) {}
