package org.cordbank.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Din;

/**
 * A family's unit as the family sees it.
 *
 * @param din null before the kit
 * @param onHold under review; the bank calls before the page says more
 * @param settled true once the bag hangs in its long-term position
 */
public record FamilyUnitRow(
        long id,
        String publicId,
        Din din,
        String contractNumber,
        ProductType product,
        LocalDate dueDate,
        UnitStatus status,
        Instant since,
        boolean onHold,
        boolean settled) {

    public Stage stage() {
        return Stage.of(status);
    }

    /** Key of what the family reads: under review, or stored but not yet moved, or the state itself. */
    public String textKey() {
        if (onHold && stage() != Stage.ENDED) {
            return "unit.hold.family";
        }
        boolean waits = status.isStored() && !settled;
        return waits ? "unit.awaiting.family" : status.familyKey();
    }
}
