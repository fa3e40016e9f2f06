package org.cordbank.backoffice.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.DeviationRow;

/** The deviations' part of a unit's page. */
@Named
@RequestScoped
public class UnitDeviationsPage {
    private static final Set<Role> READERS = Set.of(
            Role.RECEIVING_CLERK,
            Role.LAB_TECHNICIAN,
            Role.VERIFIER,
            Role.QC_ANALYST,
            Role.QA,
            Role.STORAGE_CUSTODIAN,
            Role.MEDICAL_DIRECTOR,
            Role.CLINICAL_COORDINATOR,
            Role.HLA_LAB,
            Role.REGULATOR);
    private static final Set<Role> DECIDERS = Set.of(Role.QA, Role.MEDICAL_DIRECTOR, Role.REGULATOR);

    @Inject
    private DeviationDesk desk;

    @Inject
    private CurrentActor actor;

    private List<DeviationRow> rows;

    public boolean isReader() {
        return holdsOneOf(READERS);
    }

    /** Oldest first. */
    public List<DeviationRow> of(long unitId) {
        if (rows == null) {
            rows = desk.of("unit", unitId);
        }
        return rows;
    }

    /** Where the deviation is decided; null for those who may not. */
    public String address(DeviationRow deviation) {
        return holdsOneOf(DECIDERS) ? "/quality/dispose-deviation.xhtml?id=" + deviation.id() : null;
    }

    private boolean holdsOneOf(Set<Role> roles) {
        return actor.get().roles().stream().anyMatch(roles::contains);
    }
}
