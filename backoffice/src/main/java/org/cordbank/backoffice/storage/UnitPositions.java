package org.cordbank.backoffice.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.storage.MovementRow;
import org.cordbank.storage.PlacementRow;
import org.cordbank.storage.StorageMap;
import org.cordbank.unit.UnitSheaf;

/** The storage part of a unit's file. */
@Named
@RequestScoped
public class UnitPositions {
    private static final Set<Role> READERS =
            EnumSet.of(Role.STORAGE_CUSTODIAN, Role.QA, Role.MEDICAL_DIRECTOR, Role.VERIFIER);

    @Inject
    private CurrentActor current;

    @Inject
    private StorageMap map;

    private List<PlacementRow> placements;
    private List<MovementRow> movements;

    /** True when this reader's roles open the desk behind the fragment; others see the file without it. */
    public boolean isOpen() {
        return READERS.stream().anyMatch(current.get()::has);
    }

    /** Where the unit's bags lie. */
    public List<PlacementRow> placements(UnitSheaf sheaf) {
        if (placements == null) {
            placements = map.placements(sheaf);
        }
        return placements;
    }

    /** How they got there, oldest first. */
    public List<MovementRow> movements(UnitSheaf sheaf) {
        if (movements == null) {
            movements = map.movements(sheaf);
        }
        return movements;
    }
}
