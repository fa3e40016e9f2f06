package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.unit.UnitSheaf;

/** The preparation steps of one unit, as a fragment of its dossier. */
@Named
@RequestScoped
public class UnitStepsPage {
    private static final Set<Role> READERS = EnumSet.of(
            Role.LAB_TECHNICIAN,
            Role.VERIFIER,
            Role.QC_ANALYST,
            Role.QA,
            Role.MEDICAL_DIRECTOR,
            Role.STORAGE_CUSTODIAN,
            Role.REGULATOR);

    @Inject
    private PreparationBench bench;

    @Inject
    private CurrentActor actor;

    private List<StepRow> read;

    /** True for those whose role may read it; for the others the dossier has no such part. */
    public boolean isShown() {
        return READERS.stream().anyMatch(actor.get()::has);
    }

    /** Every step as it stands; empty before the unit came to the bench. */
    public List<StepRow> steps(UnitSheaf sheaf) {
        if (read == null) {
            read = bench.steps(sheaf);
        }
        return read;
    }

    /** How many are done. */
    public long done(UnitSheaf sheaf) {
        return steps(sheaf).stream().filter(StepRow::done).count();
    }
}
