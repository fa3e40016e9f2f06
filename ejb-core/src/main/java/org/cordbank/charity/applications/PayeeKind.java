package org.cordbank.charity.applications;

/** Whose account receives the money. */
public enum PayeeKind {
    PATIENT,
    GUARDIAN,
    HOSPITAL
}
