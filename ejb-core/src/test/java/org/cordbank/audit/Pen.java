package org.cordbank.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A desk of the tests that does nothing but record. */
@Stateless
@PermitAll
public class Pen {
    @Inject
    private AuditTrail trail;

    public void write(AuditAct act) {
        trail.record(act);
    }
}
