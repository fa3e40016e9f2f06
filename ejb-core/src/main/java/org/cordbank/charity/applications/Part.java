package org.cordbank.charity.applications;

/** What a person is in an application. */
public enum Part {
    APPLICANT,
    PATIENT,
    HELPER
}
