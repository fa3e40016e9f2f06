package org.cordbank.contract;

import java.time.Duration;
import org.cordbank.family.MaskedMother;

/**
 * A signed contract that waits for the bank.
 *
 * @param age time since the family signed
 * @param notices what the family answered yes to, in written notices
 */
public record WaitingRow(
        ContractRow contract, Duration age, MaskedMother mother, String hospital, String plan, int notices) {
    /** Whole days since the family signed. */
    public long days() {
        return age.toDays();
    }

    /** Whole hours since the family signed. */
    public long hours() {
        return age.toHours();
    }
}
