package org.cordbank.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.cordbank.identity.Roles;

/** Opens deviations in a transaction of its own, for acts that are refused and rolled back. */
@Stateless
@RolesAllowed({
    Roles.COLLECTOR,
    Roles.COURIER,
    Roles.RECEIVING_CLERK,
    Roles.LAB_TECHNICIAN,
    Roles.VERIFIER,
    Roles.QC_ANALYST,
    Roles.QA,
    Roles.STORAGE_CUSTODIAN,
    Roles.MEDICAL_DIRECTOR,
    Roles.CUSTOMER_SERVICE,
    Roles.SYSTEM
})
public class DeviationIntake {
    @Inject
    private DeviationRegister register;

    /** Opens and commits; answers the id. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long open(OpenDeviation open) {
        return register.open(open);
    }
}
