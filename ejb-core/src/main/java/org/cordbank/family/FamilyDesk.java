package org.cordbank.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.family.RevealRefused.Reason;
import org.cordbank.identity.Roles;

/** Where staff who speak with families read who they are: masked, and in the clear for a reason that is recorded. */
@Stateless
@RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.CONTRACT_SIGNATORY, Roles.MEDICAL_DIRECTOR})
public class FamilyDesk {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private Families families;

    @Inject
    private AuditTrail trail;

    /** The mother with the middle of everything hidden. */
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE,
        Roles.CONTRACT_SIGNATORY,
        Roles.MEDICAL_DIRECTOR,
        Roles.RECEIVING_CLERK,
        Roles.FINANCE,
        Roles.QA
    })
    public MaskedMother masked(long familyAccountId) {
        return families.masked(familyAccountId);
    }

    /**
     * The mother in the clear; who looked and why stands in the family's audit trail.
     *
     * @param reason why it is needed, in words
     */
    public MotherRow reveal(long familyAccountId, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new RevealRefused(Reason.NO_REASON, SHORTEST_REASON);
        }
        MotherRow mother =
                families.mother(familyAccountId).orElseThrow(() -> new RevealRefused(Reason.NOBODY, familyAccountId));
        trail.record(AuditAct.on("family", familyAccountId, "reveal").because(why));
        return mother;
    }
}
