package org.cordbank.limits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.identity.Roles;

/** The register of limits: what holds today, from where, and who answers for it. */
@Stateless
@RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
public class LimitsRegister {
    @Inject
    private LimitTables tables;

    @Inject
    private Clock clock;

    /** All limits in force on the bank's date, by key and scope. */
    public List<Limit> inForce() {
        return tables.inForce(LocalDate.now(clock));
    }

    /** Every version of a key, newest first within each scope, those to come included. */
    public List<Limit> versions(String key) {
        return tables.versions(key);
    }
}
