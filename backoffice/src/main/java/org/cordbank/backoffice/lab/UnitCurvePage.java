package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.freezing.FreezingRoom;
import org.cordbank.lab.freezing.RunSheet;

/** The freezing curve of one unit, as a fragment of its dossier. */
@Named
@RequestScoped
public class UnitCurvePage {
    private static final Set<Role> READERS = EnumSet.of(
            Role.LAB_TECHNICIAN,
            Role.STORAGE_CUSTODIAN,
            Role.VERIFIER,
            Role.QC_ANALYST,
            Role.QA,
            Role.MEDICAL_DIRECTOR,
            Role.REGULATOR);

    @Inject
    private FreezingRoom room;

    @Inject
    private CurrentActor actor;

    private final Map<Long, Optional<RunSheet>> read = new HashMap<>();

    /** True for those whose role may read it; for the others the dossier has no such part. */
    public boolean isShown() {
        return READERS.stream().anyMatch(actor.get()::has);
    }

    /** The run with its curve; null before a curve was imported. */
    public RunSheet sheet(long unitId) {
        return read.computeIfAbsent(unitId, room::runOf)
                .filter(run -> run.curve() != null)
                .orElse(null);
    }

    public CurvePlot plot(long unitId) {
        return new CurvePlot(sheet(unitId));
    }
}
