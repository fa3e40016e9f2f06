package org.cordbank.partners;

/** What a hospital does with the bank. */
public enum HospitalKind {
    /** Blood is collected at births there. */
    COLLECTION,
    /** Units are used for patients there. */
    TRANSPLANT
}
