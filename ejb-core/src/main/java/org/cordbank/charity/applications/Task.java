package org.cordbank.charity.applications;

/** The tasks of an application in their order. */
public enum Task {
    APPLICANT,
    PATIENT,
    MEANS,
    DOCUMENTS,
    PAYEE,
    CONSENTS,
    SUBMIT
}
