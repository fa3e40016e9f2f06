package org.cordbank.collection.kits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.unit.UnitSheaf;

/** What other desks ask of kits and prenatal results, inside their own acts. */
@ApplicationScoped
public class Kits {
    @Inject
    private KitShelf shelf;

    /** The kit of a unit, once it is issued. */
    public Optional<KitRow> of(long unitId) {
        return shelf.kitOf(unitId).map(Kit::row);
    }

    /** The same from the unit's sheaf. */
    public Optional<KitRow> of(UnitSheaf sheaf) {
        return sheaf.one("collection_kits", Kit.class).map(Kit::row);
    }

    /** True when prenatal results of the mother are on file. */
    public boolean prenatalResultsOnFile(long unitId) {
        return shelf.hasResults(unitId);
    }
}
