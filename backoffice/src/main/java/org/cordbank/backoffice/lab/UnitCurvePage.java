package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.freezing.FreezingRoom;
import org.cordbank.lab.freezing.RunSheet;
import org.cordbank.unit.UnitSheaf;

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

    private boolean read;
    private RunSheet sheet;
    private CurvePlot plot;

    /** True for those whose role may read it; for the others the dossier has no such part. */
    public boolean isShown() {
        return READERS.stream().anyMatch(actor.get()::has);
    }

    /** The run with its curve; null before a curve was imported. */
    public RunSheet sheet(UnitSheaf sheaf) {
        if (!read) {
            sheet = room.runOf(sheaf).filter(run -> run.curve() != null).orElse(null);
            read = true;
        }
        return sheet;
    }

    public CurvePlot plot(UnitSheaf sheaf) {
        if (plot == null) {
            plot = new CurvePlot(sheet(sheaf));
        }
        return plot;
    }
}
