package org.cordbank.collection.bedside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.unit.UnitSheaf;

/** What other desks ask of bedside records, inside their own acts. */
@ApplicationScoped
public class Bedside {
    @Inject
    private BedsideRecords records;

    /** The record of a unit, standing or not. */
    public Optional<RecordRow> of(long unitId) {
        return records.of(unitId).map(BedsideRecord::row);
    }

    /** The same from the unit's sheaf. */
    public Optional<RecordRow> of(UnitSheaf sheaf) {
        return sheaf.one("collection_records", BedsideRecord.class).map(BedsideRecord::row);
    }
}
