package org.cordbank.charity.programmes;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * One edition of a programme, in the reader's language.
 *
 * @param id of the edition; an application keeps it
 * @param code of the programme through all its editions, {@code AID} or {@code SPARK}
 * @param fundCode the fund of the ledger that pays
 * @param figures what it has done so far, as published
 * @param capCase most for one application
 * @param capPerson most for one patient in a lifetime
 * @param validTo last day on which it takes applications; null while it stands
 */
public record ProgrammeRow(
        long id,
        String code,
        int edition,
        String fundCode,
        String name,
        String purpose,
        String who,
        String amounts,
        String deciders,
        String figures,
        Money capCase,
        Money capPerson,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String approver) {}
