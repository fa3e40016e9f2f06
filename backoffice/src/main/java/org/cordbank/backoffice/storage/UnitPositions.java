package org.cordbank.backoffice.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.storage.MovementRow;
import org.cordbank.storage.PlacementRow;
import org.cordbank.storage.StorageMap;

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

    private final Map<Long, List<MovementRow>> movements = new HashMap<>();

    /** True when this reader's roles open the desk behind the fragment; others see the file without it. */
    public boolean isOpen() {
        return READERS.stream().anyMatch(current.get()::has);
    }

    /** Where the unit's bags lie. */
    public List<PlacementRow> placements(long unitId) {
        return map.placements(unitId);
    }

    /** How they got there, oldest first. */
    public List<MovementRow> movements(long unitId) {
        return movements.computeIfAbsent(unitId, map::movements);
    }
}
