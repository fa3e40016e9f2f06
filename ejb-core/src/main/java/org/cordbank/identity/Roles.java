package org.cordbank.identity;

/** The roles of the bank as the names that guard its desks (source: the role table of the domain reference). */
public final class Roles {
    public static final String FAMILY = "FAMILY";
    public static final String COLLECTOR = "COLLECTOR";
    public static final String COURIER = "COURIER";
    public static final String RECEIVING_CLERK = "RECEIVING_CLERK";
    public static final String LAB_TECHNICIAN = "LAB_TECHNICIAN";
    public static final String VERIFIER = "VERIFIER";
    public static final String QC_ANALYST = "QC_ANALYST";
    public static final String QA = "QA";
    public static final String STORAGE_CUSTODIAN = "STORAGE_CUSTODIAN";
    public static final String MEDICAL_DIRECTOR = "MEDICAL_DIRECTOR";
    public static final String CLINICAL_COORDINATOR = "CLINICAL_COORDINATOR";
    public static final String HLA_LAB = "HLA_LAB";
    public static final String CHARITY_OFFICER = "CHARITY_OFFICER";
    public static final String PANEL_MEMBER = "PANEL_MEMBER";
    public static final String MUSEUM_STAFF = "MUSEUM_STAFF";
    public static final String TRAINING_OFFICER = "TRAINING_OFFICER";
    public static final String DOCUMENT_CONTROLLER = "DOCUMENT_CONTROLLER";
    public static final String FINANCE = "FINANCE";
    public static final String CUSTOMER_SERVICE = "CUSTOMER_SERVICE";
    public static final String CONTRACT_SIGNATORY = "CONTRACT_SIGNATORY";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";
    public static final String REGULATOR = "REGULATOR";
    public static final String APPLICANT = "APPLICANT";
    public static final String SCHOOL = "SCHOOL";
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
