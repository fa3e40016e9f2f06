package org.cordbank.release;

import org.cordbank.storage.Zone;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitStatus;

/** What the medical director decides. */
public enum Outcome {
    RELEASE,
    /** Out of limit, family product only, with the family's written choice. */
    CONDITIONAL;

    UnitStatus status(ProductType product) {
        if (this == CONDITIONAL) {
            return UnitStatus.STORED_CONDITIONAL;
        }
        return product == ProductType.FAMILY ? UnitStatus.STORED_FAMILY : UnitStatus.LISTED_PUBLIC;
    }

    Zone zone(ProductType product) {
        return product == ProductType.FAMILY ? Zone.QUAL_FAM : Zone.QUAL_PUB;
    }
}
