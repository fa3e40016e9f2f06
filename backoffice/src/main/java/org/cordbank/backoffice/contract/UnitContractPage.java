package org.cordbank.backoffice.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.cordbank.contract.ContractFile;
import org.cordbank.contract.ContractGlance;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.unit.UnitSheaf;

/** The contract's part of a unit's page; those who work by number alone see nothing of it. */
@Named
@RequestScoped
public class UnitContractPage {
    private static final Set<Role> READERS = Set.of(
            Role.CUSTOMER_SERVICE,
            Role.CONTRACT_SIGNATORY,
            Role.FINANCE,
            Role.QA,
            Role.MEDICAL_DIRECTOR,
            Role.REGULATOR);

    @Inject
    private ContractFile file;

    @Inject
    private CurrentActor actor;

    private boolean read;
    private ContractGlance glance;

    public boolean isReader() {
        return actor.get().roles().stream().anyMatch(READERS::contains);
    }

    /** True for those who may withdraw a certificate. */
    public boolean isMayWithdraw() {
        return actor.get().has(Role.QA) || actor.get().has(Role.MEDICAL_DIRECTOR);
    }

    /** What is shown of this unit's contract; null for a public unit. */
    public ContractGlance of(UnitSheaf sheaf) {
        if (!read) {
            glance = file.ofUnit(sheaf).orElse(null);
            read = true;
        }
        return glance;
    }
}
