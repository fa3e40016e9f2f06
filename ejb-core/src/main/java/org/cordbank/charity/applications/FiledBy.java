package org.cordbank.charity.applications;

/** Who fills an application in. */
public enum FiledBy {
    APPLICANT,
    /** A county Red Cross or a hospital's social worker; it counts once the applicant has confirmed it. */
    HELPER
}
