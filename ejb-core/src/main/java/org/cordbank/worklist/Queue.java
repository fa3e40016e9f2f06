package org.cordbank.worklist;

import java.util.Set;
import org.cordbank.identity.Role;

/** Things of one kind that wait for people of certain roles. */
public enum Queue {
    ALARM("/coldchain/list-vessels.xhtml", Role.STORAGE_CUSTODIAN, Role.QA),
    COUNTERSIGN("/contract/countersign-contract.xhtml", Role.CONTRACT_SIGNATORY),
    PAYMENT("/billing/record-payment.xhtml", Role.FINANCE),
    PRENATAL("/collection/attach-prenatal.xhtml", Role.CUSTOMER_SERVICE),
    KIT("/collection/issue-kit.xhtml", Role.CUSTOMER_SERVICE),
    PICK_UP("/collection/courier-trips.xhtml", Role.COURIER),
    RECEIVE("/collection/receive-unit.xhtml", Role.RECEIVING_CLERK),
    PREPARE("/lab/run-steps.xhtml", Role.LAB_TECHNICIAN, Role.VERIFIER),
    PLACE("/storage/place-unit.xhtml", Role.STORAGE_CUSTODIAN),
    TEST("/lab/enter-results.xhtml", Role.QC_ANALYST),
    VERIFY("/lab/verify-results.xhtml", Role.QC_ANALYST),
    DEVIATION("/quality/list-deviations.xhtml", Role.QA),
    CRITICAL_DEVIATION("/quality/list-deviations.xhtml", Role.MEDICAL_DIRECTOR),
    QA_RELEASE("/release/list-reviews.xhtml", Role.QA),
    MEDICAL_RELEASE("/release/list-reviews.xhtml", Role.MEDICAL_DIRECTOR),
    MOVE("/storage/complete-move.xhtml", Role.STORAGE_CUSTODIAN),
    DISCARD_APPROVAL("/release/list-discards.xhtml", Role.QA, Role.MEDICAL_DIRECTOR),
    DISCARD("/release/list-discards.xhtml", Role.STORAGE_CUSTODIAN, Role.LAB_TECHNICIAN),
    MAIL("/jobs/see-queue.xhtml", Role.SYSTEM_ADMIN);

    private final String page;
    private final Set<Role> roles;

    Queue(String page, Role... roles) {
        this.page = page;
        this.roles = Set.of(roles);
    }

    /** Page of the back office where the work is done. */
    public String page() {
        return page;
    }

    /** True when somebody with these roles works this queue off. */
    public boolean waitsFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
