package org.cordbank.collection.reception;

import java.util.List;
import org.cordbank.collection.transport.TripRow;
import org.cordbank.unit.UnitRow;

/** A box on the table: its trip and the units that should be in it, without names. */
public record BoxCard(TripRow trip, List<UnitRow> units) {
    public BoxCard {
        units = List.copyOf(units);
    }
}
