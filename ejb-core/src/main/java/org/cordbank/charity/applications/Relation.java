package org.cordbank.charity.applications;

/** What the applicant is to the patient. */
public enum Relation {
    SELF,
    PARENT,
    GUARDIAN,
    SPOUSE,
    CHILD,
    OTHER
}
