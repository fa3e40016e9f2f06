package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.unit.UnitSheaf;

/** The tests of one unit, as a fragment of its dossier; infectious values only for those who may read them. */
@Named
@RequestScoped
public class UnitTestsPage {
    private static final Set<Role> READERS = EnumSet.of(
            Role.QC_ANALYST,
            Role.HLA_LAB,
            Role.QA,
            Role.MEDICAL_DIRECTOR,
            Role.LAB_TECHNICIAN,
            Role.VERIFIER,
            Role.CLINICAL_COORDINATOR,
            Role.REGULATOR);

    @Inject
    private TestBench bench;

    @Inject
    private CurrentActor actor;

    private List<TestRow> read;

    /** True for those whose role may read it; for the others the dossier has no such part. */
    public boolean isShown() {
        return READERS.stream().anyMatch(actor.get()::has);
    }

    /** Every test as it stands; empty before quarantine. */
    public List<TestRow> tests(UnitSheaf sheaf) {
        if (read == null) {
            read = bench.tests(sheaf);
        }
        return read;
    }
}
