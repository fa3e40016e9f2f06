package org.cordbank.charity.fund;

import java.util.List;
import org.cordbank.kernel.Money;

/**
 * What an account statement came to. Nothing is recorded while one line of it is bad.
 *
 * @param known donations of the file that stood in the books already
 * @param amount of those recorded now
 * @param faults lines to be corrected, in the order of the file
 */
public record ImportOutcome(String fileName, int lines, int recorded, int known, Money amount, List<RowFault> faults) {
    public ImportOutcome {
        faults = List.copyOf(faults);
    }
}
