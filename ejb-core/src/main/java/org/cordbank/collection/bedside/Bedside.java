package org.cordbank.collection.bedside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other desks ask of bedside records, inside their own acts. */
@ApplicationScoped
public class Bedside {
    @Inject
    private BedsideRecords records;

    /** The record of a unit, standing or not. */
    public Optional<RecordRow> of(long unitId) {
        return records.of(unitId).map(BedsideRecord::row);
    }
}
