package org.cordbank.identity;

/** What a person may be at the bank; the constant's name is the name a desk asks for (see {@link Roles}). */
public enum Role {
    FAMILY,
    COLLECTOR,
    COURIER,
    RECEIVING_CLERK,
    LAB_TECHNICIAN,
    VERIFIER,
    QC_ANALYST,
    QA,
    STORAGE_CUSTODIAN,
    MEDICAL_DIRECTOR,
    CLINICAL_COORDINATOR,
    HLA_LAB,
    CHARITY_OFFICER,
    PANEL_MEMBER,
    MUSEUM_STAFF,
    TRAINING_OFFICER,
    DOCUMENT_CONTROLLER,
    FINANCE,
    CUSTOMER_SERVICE,
    CONTRACT_SIGNATORY,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN,
    REGULATOR,
    APPLICANT,
    SCHOOL,
    SYSTEM;

    /** True for the roles of staff, which alone may stand in the staff register. */
    public boolean isStaff() {
        return this != FAMILY && this != APPLICANT && this != SCHOOL && this != SYSTEM;
    }
}
