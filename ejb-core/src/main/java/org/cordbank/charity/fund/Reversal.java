package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/**
 * What was recorded and may have to be taken back.
 *
 * @param reference of the account statement
 * @param what its purpose, or what the donor earmarked it for; empty when nothing was said
 * @param entryId in the books
 * @param reason why it was taken back; null while it stands
 * @param reversedOn null while it stands
 * @param byName who took it back, with whom; null while it stands
 */
public record Reversal(
        Kind kind,
        long id,
        String fund,
        String reference,
        LocalDate on,
        Money amount,
        String what,
        long entryId,
        String reason,
        LocalDate reversedOn,
        String byName) {
    /** What can be taken back. */
    public enum Kind {
        DONATION,
        COST
    }

    /** True while nobody took it back. */
    public boolean isStanding() {
        return reason == null;
    }
}
