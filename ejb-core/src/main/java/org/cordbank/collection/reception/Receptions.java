package org.cordbank.collection.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other rooms ask of a reception, inside their own acts. */
@ApplicationScoped
public class Receptions {
    @Inject
    private Arrivals arrivals;

    /** The reception of a unit, once it has arrived. */
    public Optional<ReceptionRow> of(long unitId) {
        return arrivals.of(unitId).map(Reception::row);
    }
}
